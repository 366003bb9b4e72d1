package kr.naru.mapping.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.naru.domain.reconcile.Comparison;
import kr.naru.domain.reconcile.Difference;
import kr.naru.domain.reconcile.Difference.Fault;
import kr.naru.domain.reconcile.Difference.SkuDifference;
import kr.naru.domain.reconcile.Difference.Sum;
import org.jspecify.annotations.Nullable;

/**
 * What came of comparing two books, as operators read it; at most 200 differences are shown.
 *
 * @param found how many there are
 */
public record ReconciliationResult(
    List<Total> totals, int underWay, int found, List<Shown> differences) {
  private static final int SHOWN = 200;

  /** One kind of entry, on both sides. */
  public record Total(String kind, Side hub, Side partner) {}

  /** Events, base units and won. */
  public record Side(long events, long units, long won) {}

  /** A text in both languages. */
  public record Text(String en, String ko) {}

  /** A sheet on which the books part. */
  public record Shown(
      String sheetNo,
      String store,
      First first,
      int wrongEvents,
      List<Sku> skus,
      Text reason,
      Text act) {}

  /** The first event that is wrong. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record First(
      String fault, String event, String kind, @Nullable String message, @Nullable String toldAt) {}

  /** An article as it was booked in one way, on both sides. */
  public record Sku(String kind, String sku, Amount hub, Amount partner) {}

  /** Base units and won. */
  public record Amount(long units, long won) {}

  public static ReconciliationResult of(String partner, Comparison comparison) {
    return new ReconciliationResult(
        comparison.totals().stream()
            .map(total -> new Total(total.kind(), side(total.hub()), side(total.partner())))
            .toList(),
        comparison.underWay(),
        comparison.differences().size(),
        comparison.differences().stream()
            .limit(SHOWN)
            .map(difference -> shown(partner, difference))
            .toList());
  }

  private static Shown shown(String partner, Difference difference) {
    var first = difference.first();
    return new Shown(
        difference.sheetNo(),
        difference.store(),
        new First(
            first.fault().name(),
            first.event(),
            first.kind(),
            first.message().orElse(null),
            first.at().map(Object::toString).orElse(null)),
        difference.wrongEvents(),
        difference.skus().stream().map(ReconciliationResult::sku).toList(),
        reason(partner, first.fault()),
        act(partner, first.fault()));
  }

  private static Text reason(String partner, Fault fault) {
    return switch (fault) {
      case MISSING ->
          new Text(
              "It was told and is not in the books of %s".formatted(partner),
              "전달했으나 %s 장부에 없습니다.".formatted(partner));
      case DOUBLED ->
          new Text(
              "%s has booked it more than once".formatted(partner),
              "%s 장부에 두 번 이상 반영되었습니다.".formatted(partner));
      case OTHER_STORE ->
          new Text(
              "%s has booked it for another store or sheet".formatted(partner),
              "%s 장부에 다른 점포나 주문서로 반영되었습니다.".formatted(partner));
      case OTHER_ARTICLE ->
          new Text(
              "%s has booked it for other articles".formatted(partner),
              "%s 장부에 다른 상품으로 반영되었습니다.".formatted(partner));
      case OTHER_AMOUNT ->
          new Text(
              "%s has booked another quantity or other won".formatted(partner),
              "%s 장부의 수량 또는 금액이 다릅니다.".formatted(partner));
      case STRANGER ->
          new Text(
              "%s has booked it and the hub knows nothing of it".formatted(partner),
              "%s 장부에는 있으나 허브에는 없는 건입니다.".formatted(partner));
    };
  }

  /** The hub corrects nothing by itself: somebody decides whose book is right. */
  private static Text act(String partner, Fault fault) {
    if (partner.equals("NARU")) {
      return new Text(
          "Open the event's passport and report it: the hub's own books must not part",
          "해당 건의 이력을 확인하고 신고해 주십시오. 허브 내부 장부는 서로 달라서는 안 됩니다.");
    }
    return switch (fault) {
      case MISSING ->
          new Text(
              "Look among the dead letters and resend it, or have %s book it by the passport"
                  .formatted(partner),
              "전달 불가 목록을 확인하여 재전송하거나, 이력을 근거로 %s에 반영을 요청해 주십시오.".formatted(partner));
      case DOUBLED ->
          new Text(
              "Have %s take one booking back; the message's id shows the repeat".formatted(partner),
              "%s에 중복분 취소를 요청해 주십시오. 메시지 id로 중복을 확인할 수 있습니다.".formatted(partner));
      case OTHER_STORE, OTHER_ARTICLE, OTHER_AMOUNT ->
          new Text(
              "Have %s correct the booking by the passport of the event".formatted(partner),
              "이력을 근거로 %s에 정정을 요청해 주십시오.".formatted(partner));
      case STRANGER ->
          new Text(
              "Ask %s where it comes from; book nothing here before that is known"
                  .formatted(partner),
              "%s에 출처를 확인해 주십시오. 확인 전에는 허브에 반영하지 마십시오.".formatted(partner));
    };
  }

  private static Sku sku(SkuDifference sku) {
    return new Sku(sku.kind(), sku.sku(), amount(sku.hub()), amount(sku.partner()));
  }

  private static Side side(Comparison.Side side) {
    return new Side(side.events(), side.sum().quantity(), side.sum().won().amount());
  }

  private static Amount amount(Sum sum) {
    return new Amount(sum.quantity(), sum.won().amount());
  }
}
