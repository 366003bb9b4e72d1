package kr.naru.mapping.aos.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.naru.domain.order.FloorOutcome;
import kr.naru.domain.order.OpenSheet;
import org.jspecify.annotations.Nullable;

/** What became of a cancellation, sheet by sheet. */
public record CancelAnswer(String orderNo, List<Sheet> sheets) {
  /**
   * @param outcome CANCELLED, CANCELLING (the WMS is asked), or REFUSED
   * @param state how far the goods are, when it is refused
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Sheet(
      String sheetNo, String outcome, @Nullable String reason, @Nullable String state) {
    public static Sheet of(OpenSheet sheet, FloorOutcome outcome) {
      return switch (outcome) {
        case FloorOutcome.Moved moved ->
            new Sheet(sheet.sheetNo(), reached(moved.move().after()), null, null);
        case FloorOutcome.Unchanged unchanged ->
            new Sheet(sheet.sheetNo(), reached(sheet), null, null);
        case FloorOutcome.TooLate late ->
            new Sheet(sheet.sheetNo(), "REFUSED", "ALREADY_PREPARING", late.state().name());
        case FloorOutcome.Disputed disputed ->
            throw new IllegalStateException("A cancellation disputes nothing: " + disputed);
      };
    }

    private static String reached(OpenSheet sheet) {
      return sheet.cancelling() ? "CANCELLING" : "CANCELLED";
    }
  }
}
