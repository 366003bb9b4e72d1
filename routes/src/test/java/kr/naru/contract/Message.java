package kr.naru.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.naru.mapping.aos.v1.OrderMessage;
import kr.naru.mapping.aos.v1.ReorderMessage;
import kr.naru.mapping.erp.v1.ErpMasters;
import kr.naru.mapping.wire.CloudEvent;
import kr.naru.mapping.wire.RefusalMessage;
import kr.naru.mapping.wire.StatementMessage;
import kr.naru.mapping.wms.v1.FloorMessage;
import kr.naru.mapping.wms.v1.WmsStock;

/** A message partners send: its schema and sample are files of one name, and the hub reads it. */
record Message(String name, Function<byte[], ?> reader) {
  static List<Message> all() {
    var calls =
        Stream.of(
            new Message("aos/order", OrderMessage::read),
            new Message("aos/reorder", ReorderMessage::read),
            new Message("aos/statement", body -> StatementMessage.read(LocalDate.EPOCH, body)));
    var events =
        Stream.of("batch", "envelope")
            .flatMap(envelope -> Contracts.inEnvelope(envelope).stream())
            .map(path -> path.replaceAll("^schema/|\\.json$", ""))
            .map(name -> new Message(name, bytes -> read(name, CloudEvent.read(bytes))));
    return Stream.concat(calls, events).toList();
  }

  /** As the door of the partner reads it. */
  private static Object read(String name, CloudEvent event) {
    if (RefusalMessage.is(event)) {
      return RefusalMessage.read(event);
    }
    if (StatementMessage.is(event)) {
      return StatementMessage.read(event);
    }
    if (name.startsWith("erp/")) {
      return ErpMasters.read(event);
    }
    return FloorMessage.TYPES.contains(event.type())
        ? FloorMessage.read(event)
        : WmsStock.read(event);
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
