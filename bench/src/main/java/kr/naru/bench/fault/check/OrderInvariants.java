package kr.naru.bench.fault.check;

import static kr.naru.bench.fault.check.Finding.Word.CHANGED_ANSWER;
import static kr.naru.bench.fault.check.Finding.Word.DUPLICATE;
import static kr.naru.bench.fault.check.Finding.Word.GHOST;
import static kr.naru.bench.fault.check.Finding.Word.LOST;
import static kr.naru.bench.fault.check.Finding.Word.UNRECORDED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.naru.bench.fault.check.Books.Row;

/** What callers hold against the hub. */
final class OrderInvariants {
  private OrderInvariants() {}

  /** I1: what was answered as decided is in the books. */
  static List<Finding> noDecidedOrderIsLost(Evidence evidence) {
    var orders =
        evidence
            .books()
            .rows("select order_no, store, client_order_no from sales_order where centre = ?")
            .stream()
            .collect(Collectors.toMap(row -> row.text("order_no"), Function.identity()));
    var findings = new ArrayList<Finding>();
    evidence
        .ordersDecided()
        .filter(answer -> !orders.containsKey(answer.document()))
        .forEach(
            answer ->
                findings.add(
                    new Finding(
                        LOST,
                        answer.document(),
                        "store %s was told that it is decided".formatted(answer.store()))));
    return findings;
  }

  /** I2: an intention is one order. */
  static List<Finding> noOrderIsTakenTwice(Evidence evidence) {
    var findings = new ArrayList<Finding>();
    evidence
        .books()
        .rows(
            """
            select client_order_no, string_agg(order_no, ', ') as orders from sales_order
            where centre = ? group by store, client_order_no having count(*) > 1
            """)
        .forEach(row -> findings.add(twice(row, "client_order_no", "orders")));
    var first = new HashMap<String, String>();
    evidence
        .answers()
        .forEach(
            answer -> {
              var before = first.putIfAbsent(answer.id(), answer.document());
              if (before != null && !before.equals(answer.document())) {
                findings.add(
                    new Finding(DUPLICATE, answer.id(), before + " and " + answer.document()));
              }
            });
    return findings;
  }

  /** I8: there is no order that no store intended. */
  static List<Finding> noOrderIsAGhost(Evidence evidence) {
    var intended = evidence.intended();
    return evidence
        .books()
        .rows("select order_no, store, client_order_no from sales_order where centre = ?")
        .stream()
        .filter(row -> !intended.containsKey(row.text("client_order_no")))
        .map(row -> new Finding(GHOST, row.text("order_no"), "no store intended it"))
        .toList();
  }

  /** I9: an answer is on record with the very bytes that were sent. */
  static List<Finding> everyAnswerIsOnRecord(Evidence evidence) {
    var kept =
        evidence
            .books()
            .rows(
                """
                select key, encode(sha256(answer), 'hex') as hash from inbox where centre = ?
                """)
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("key"),
                    Collectors.mapping(row -> row.text("hash"), Collectors.toSet())));
    return evidence
        .answers()
        .filter(
            answer -> !kept.getOrDefault(answer.id(), java.util.Set.of()).contains(answer.hash()))
        .map(answer -> new Finding(UNRECORDED, answer.document(), "the answer to " + answer.id()))
        .toList();
  }

  /** I10: one key, one answer, byte by byte. */
  static List<Finding> theSameKeyGetsTheSameAnswer(Evidence evidence) {
    var first = new HashMap<String, String>();
    return evidence
        .answers()
        .filter(
            answer ->
                !first.computeIfAbsent(answer.id(), id -> answer.hash()).equals(answer.hash()))
        .map(
            answer ->
                new Finding(CHANGED_ANSWER, answer.document(), "another one to " + answer.id()))
        .toList();
  }

  private static Finding twice(Row row, String document, String what) {
    return new Finding(DUPLICATE, row.text(document), row.text(what));
  }
}
