package kr.naru.hostile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;

/** What the books say became of the messages of some centres' partners. */
record Told(List<TestCentre> centres) {
  /** Messages that left a trace at all. */
  long messages() {
    return number("select count(distinct message)");
  }

  /** Messages that were put aside. */
  long aside() {
    return number("select count(distinct message) filter (where step = 'dead')");
  }

  /** Why some were put aside, each reason once. */
  List<String> reasons() {
    return rows("select distinct left(detail ->> 'reason', 400)", " and step = 'dead'");
  }

  private long number(String select) {
    return Long.parseLong(rows(select, "").getFirst());
  }

  private List<String> rows(String select, String and) {
    var sql =
        select
            + " from journal where centre = any(?) and actor in ('erp-' || centre, 'wms-' || centre)";
    try (var database = Servers.database();
        var statement = database.prepareStatement(sql + and)) {
      statement.setArray(
          1, database.createArrayOf("text", centres.stream().map(TestCentre::id).toArray()));
      var found = new ArrayList<String>();
      for (var rows = statement.executeQuery(); rows.next(); ) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
