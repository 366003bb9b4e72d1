package kr.naru.contract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.naru.mapping.aos.v1.OrderMessage;
import kr.naru.mapping.aos.v1.ReorderMessage;
import kr.naru.mapping.erp.v1.ErpMasters;
import kr.naru.mapping.wire.CloudEvent;
import kr.naru.mapping.wms.v1.WmsStock;

/** A message partners send: its schema and sample are files of one name, and the hub reads it. */
record Message(String name, Function<byte[], ?> reader) {
  static List<Message> all() {
    var masters =
        Contracts.files("schema/erp", ".json").stream()
            .map(
                path ->
                    new Message(
                        path.replaceAll("^schema/|\\.json$", ""),
                        bytes -> ErpMasters.read(CloudEvent.read(bytes))));
    return Stream.concat(
            Stream.of(
                new Message("aos/order", OrderMessage::read),
                new Message("aos/reorder", ReorderMessage::read),
                new Message("wms/stock", bytes -> WmsStock.read(CloudEvent.read(bytes)))),
            masters)
        .toList();
  }

  String schema() {
    return "schema/" + name + ".json";
  }

  String sample() {
    return "sample/" + name + ".json";
  }

  @Override
  public String toString() {
    return name;
  }
}
