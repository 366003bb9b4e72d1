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

  /** A shipment is forgotten; gives the message that had booked it. */
  String forgetShipment(String sheetNo) {
    change("delete from shipment where centre = ? and sheet_no = ?", sheetNo);
    return message("SheetShipped", sheetNo);
  }

  /** Money is held for a sheet that nobody ordered; gives the booking. */
  String holdMore(String sheetNo) {
    var booking = UUID.randomUUID().toString();
    change(
        """
        insert into ledger_entry (centre, booking, position, account, store, amount, kind, document, at)
        select l.centre, '%s', n, a, max(l.store), won, 'HOLD', l.document, max(l.at) + interval '1 second'
        from ledger_entry l
        cross join (values (0, 'DEPOSIT', -1000), (1, 'DEPOSIT_HELD', 1000)) x(n, a, won)
        where l.centre = ? and l.document = ?
        group by l.centre, l.document, n, a, won
        """
            .formatted(booking),
        sheetNo);
    return booking;
  }

  private String message(String kind, String sheetNo) {
    try (var books = open();
        var query =
            books.prepareStatement(
                "select message::text from fact where centre = ? and kind = ?"
                    + " and payload ->> 'sheetNo' = ? order by at limit 1")) {
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

  private void change(String sql, String sheetNo) {
    try (var books = open();
        var statement = books.prepareStatement(sql)) {
      statement.setString(1, centre);
      statement.setString(2, sheetNo);
      if (statement.executeUpdate() == 0) {
        throw new IllegalStateException("Nothing was tampered with on " + sheetNo);
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
