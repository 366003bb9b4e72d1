package kr.naru.demo.spine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import kr.naru.demo.house.House;

/** Tampers with the hub's own books behind its back. */
final class OwnBooks {
  private final String centre;

  OwnBooks(String centre) {
    this.centre = centre;
  }

  /** A shipment is booked at another time; gives the message that had booked it. */
  String misdateShipment(String sheetNo) {
    change(
        "update shipment set at = at + interval '1 second' where centre = ? and sheet_no = ?",
        sheetNo);
    return message("SheetShipped", sheetNo);
  }

  /** Money is held for a sheet that nobody ordered; gives the booking. */
  String holdMore(String sheetNo) {
    var booking = UUID.randomUUID().toString();
    change(
        """
        insert into ledger_entry
          (centre, booking, position, account, store, amount, kind, document, at)
        select l.centre, '%s', n, a, max(l.store), won, 'HOLD', l.document,
               max(l.at) + interval '1 second'
        from ledger_entry l
        cross join (values (0, 'DEPOSIT', -1000), (1, 'DEPOSIT_HELD', 1000)) x(n, a, won)
        where l.centre = ? and l.document = ?
        group by l.centre, l.document, n, a, won
        """
            .formatted(booking),
        sheetNo);
    return booking;
  }

  /** A shipped unit becomes a shortage; gives the message that had shipped it. */
  String shipLess(String sheetNo) {
    change(
        """
        update order_line set shipped = shipped - 1, shortage = shortage + 1
        where centre = ? and sheet_no = ? and shipped > 0
        """,
        sheetNo);
    return message("SheetShipped", sheetNo);
  }

  /** More is held for a sheet than its events say; gives the last of them. */
  String keepHold(String sheetNo) {
    change("update order_sheet set deposit_held = 1000 where centre = ? and sheet_no = ?", sheetNo);
    return message("SheetShipped", sheetNo);
  }

  /** Stock is moved for a sheet without an event; gives the movement. */
  String moveStock(String sheetNo) {
    var movement = UUID.randomUUID().toString();
    change(
        """
        insert into stock_movement (centre, sku, id, kind, on_hand, promised, held, document, at)
        select m.centre, min(m.sku), '%s', 'SHIP', 0, -1, 0, min(m.document),
               max(m.at) + interval '1 second'
        from stock_movement m
        join shipment s on s.centre = m.centre and s.shipment_no = m.document
        where m.centre = ? and s.sheet_no = ?
        group by m.centre
        """
            .formatted(movement),
        sheetNo);
    return movement;
  }

  /** More is promised of an article than its open lines come to. */
  void promiseMore(String sku) {
    change("update stock_promise set promised = promised + 1 where centre = ? and sku = ?", sku);
  }

  private String message(String kind, String sheetNo) {
    try (var books = open();
        var query =
            books.prepareStatement(
                "select message || '/' || (payload ->> 'sheetNo') from fact"
                    + " where centre = ? and kind = ? and payload ->> 'sheetNo' = ? order by at desc limit 1")) {
      query.setString(1, centre);
      query.setString(2, kind);
      query.setString(3, sheetNo);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void change(String sql, String key) {
    try (var books = open();
        var statement = books.prepareStatement(sql)) {
      statement.setString(1, centre);
      statement.setString(2, key);
      if (statement.executeUpdate() == 0) {
        throw new IllegalStateException("Nothing was tampered with on " + key);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection open() throws SQLException {
    var at = House.open().addresses();
    return DriverManager.getConnection(at.dbUrl(), at.dbUser(), at.dbPassword());
  }
}
