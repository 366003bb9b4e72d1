package kr.naru.bench.fault;

import java.util.List;
import kr.naru.bench.fault.check.Finding.Word;

/** An error planted into the rows of one centre that has come to rest; {@code $} is the centre. */
enum RowPlant {
  ORDER_GONE(
      0,
      "a decided order is not in the books",
      Word.LOST,
      "delete from order_line where centre = '$' and order_no = (select max(order_no) from"
          + " sales_order where centre = '$')",
      "delete from order_sheet where centre = '$' and order_no = (select max(order_no) from"
          + " sales_order where centre = '$')",
      "delete from sales_order where centre = '$' and order_no = (select max(order_no) from"
          + " sales_order where centre = '$')"),
  ORDER_TWICE(
      0,
      "an order is in the books under two numbers",
      Word.DUPLICATE,
      "drop index order_by_client_no",
      """
      insert into sales_order
      select (jsonb_populate_record(o, '{"order_no": "twin"}')).* from sales_order o
      where centre = '$' limit 1
      """),
  ORDER_OF_NOBODY(
      0,
      "an order that no store sent",
      Word.GHOST,
      """
      insert into sales_order
      select (jsonb_populate_record(o, '{"order_no": "ghost", "client_order_no": "ghost"}')).*
      from sales_order o where centre = '$' limit 1
      """),
  ENTRY_FORGED(
      0,
      "one side of a booking is a won more",
      Word.LEDGER,
      "alter table ledger_entry disable trigger user",
      """
      update ledger_entry set amount = amount + 1 where centre = '$' and ctid = (
        select min(ctid) from ledger_entry where centre = '$')
      """),
  HOLD_KEPT(
      10,
      "what was not sold is not given back",
      Word.LEDGER,
      """
      update order_sheet set deposit_held = deposit_held + 1000 where centre = '$' and sheet_no = (
        select min(sheet_no) from order_sheet where centre = '$' and outcome = 'ACCEPTED')
      """),
  REFUND_TWICE(
      11,
      "money is given back once more when a message is replayed",
      Word.DIFFERENCE,
      """
      with one as (
        select store, document, amount, at from ledger_entry
        where centre = '$' and kind = 'RELEASE' and account = 'DEPOSIT' and amount > 0 limit 1),
      again as (
        insert into ledger_entry
          (centre, booking, position, account, store, amount, kind, document, at)
        select '$', 'ffffffff-0000-4000-8000-000000000000', n, account, store, amount * sign,
               'RELEASE', document, at
        from one cross join (values (0, 'DEPOSIT', 1), (1, 'BANK', -1)) x(n, account, sign))
      update money_account a set deposit = deposit + one.amount
      from one where a.centre = '$' and a.store = one.store
      """),
  PROMISE_OFF_BY_ONE(
      0,
      "a promise is lost between two orders",
      Word.STOCK,
      """
      update stock_promise set promised = promised + 1 where centre = '$' and sku = (
        select min(sku) from stock_promise where centre = '$')
      """),
  DELIVERY_GONE(
      0,
      "what one partner was to be told is deleted",
      Word.LOST,
      """
      delete from delivery where centre = '$' and sequence = (
        select min(d.sequence) from delivery d join fact f on f.id = d.fact
        where d.centre = '$' and f.kind = 'OrderAccepted')
      """),
  DELIVERY_FORGOTTEN(
      0,
      "a message waits for ever",
      Word.STUCK,
      """
      update delivery set state = 'PENDING' where centre = '$' and sequence = (
        select min(sequence) from delivery where centre = '$')
      """),
  LETTER_WITHOUT_REASON(
      0,
      "a dead letter that does not say why",
      Word.DEAD_LETTER,
      """
      update delivery set state = 'DEAD' where centre = '$' and sequence = (
        select min(sequence) from delivery where centre = '$')
      """),
  ANSWER_CHANGED(
      0,
      "the answer on record is not the one that was given",
      Word.UNRECORDED,
      """
      update inbox set answer = answer || '\\x20'::bytea where centre = '$' and key = (
        select max(key) from inbox where centre = '$' and key like 'o-%')
      """);

  private final int no;
  private final String bug;
  private final Word seenAs;
  private final List<String> statements;

  RowPlant(int no, String bug, Word seenAs, String... statements) {
    this.no = no;
    this.bug = bug;
    this.seenAs = seenAs;
    this.statements = List.of(statements);
  }

  /** In the list of the fifteen most likely errors; 0: one of our own. */
  int no() {
    return no;
  }

  String bug() {
    return bug;
  }

  Word seenAs() {
    return seenAs;
  }

  List<String> statements(String centre) {
    return statements.stream().map(sql -> sql.replace("$", centre)).toList();
  }
}
