package kr.naru.mapping.aos.v1;

import java.util.ArrayList;
import java.util.List;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.Wire;
import kr.naru.mapping.wire.WireError;
import tools.jackson.databind.JsonNode;

/**
 * Which sheets of an order are to be cancelled.
 *
 * @param sheets by number; empty means all of them
 */
public record CancelMessage(List<String> sheets) {
  private static final int MAX_SHEETS = 3;

  /** An empty body cancels the whole order. */
  public static CancelMessage read(byte[] body) {
    if (body.length == 0) {
      return new CancelMessage(List.of());
    }
    var fields = new Fields(Wire.read(body), "");
    var sheets =
        fields.names().contains("sheets")
            ? fields.nodes("sheets", MAX_SHEETS).stream().map(CancelMessage::number).toList()
            : List.<String>of();
    fields.nothingElse();
    return new CancelMessage(sheets);
  }

  /**
   * @throws WireError when a sheet is none of these
   */
  public List<String> sheetsOf(List<String> accepted) {
    var wanted = new ArrayList<>(sheets.isEmpty() ? accepted : sheets);
    for (var sheet : wanted) {
      if (!accepted.contains(sheet)) {
        throw new WireError("sheets", sheet, "accepted sheets of the order: " + accepted);
      }
    }
    return List.copyOf(wanted);
  }

  private static String number(JsonNode node) {
    if (!node.isString()) {
      throw new WireError("sheets", node.toString(), "sheet numbers");
    }
    return node.stringValue();
  }
}
