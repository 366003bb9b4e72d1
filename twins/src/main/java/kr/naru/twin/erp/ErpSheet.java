package kr.naru.twin.erp;

import java.util.List;
import kr.naru.twin.event.LineBook;

/**
 * What the ERP knows of a sheet, won and base units.
 *
 * @param gross ordered; at the end it is sold and refunded
 */
public record ErpSheet(
    String sheetNo,
    String store,
    long gross,
    long depositHeld,
    long creditHeld,
    long sold,
    long refunded,
    List<LineBook> lines) {
  public ErpSheet {
    lines = List.copyOf(lines);
  }

  /** Nothing is held for it any more. */
  public boolean closed() {
    return depositHeld == 0 && creditHeld == 0;
  }

  ErpSheet sell(long fromDeposit, long onCredit, List<LineBook> newLines) {
    return new ErpSheet(
        sheetNo,
        store,
        gross,
        depositHeld - fromDeposit,
        creditHeld - onCredit,
        sold + fromDeposit + onCredit,
        refunded,
        newLines);
  }

  ErpSheet refund(long toDeposit, long toCredit, List<LineBook> newLines) {
    return new ErpSheet(
        sheetNo,
        store,
        gross,
        depositHeld - toDeposit,
        creditHeld - toCredit,
        sold,
        refunded + toDeposit + toCredit,
        newLines);
  }
}
