package kr.naru.connector.lane;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What one instance reaches the books through: can be frozen with it, or cut for ever. */
final class Gate extends DelegatingDataSource {
  private boolean frozen;
  private boolean cut;

  Gate(DataSource books) {
    super(books);
  }

  synchronized void freeze() {
    frozen = true;
  }

  synchronized void goOn() {
    frozen = false;
    notifyAll();
  }

  synchronized void cut() {
    cut = true;
    notifyAll();
  }

  /** Passes when the instance is not frozen. */
  synchronized void pass() throws InterruptedException {
    while (frozen && !cut) {
      wait();
    }
  }

  synchronized boolean isCut() {
    return cut;
  }

  @Override
  public Connection getConnection() throws SQLException {
    try {
      pass();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (isCut()) {
      throw new SQLException("This instance is dead");
    }
    return super.getConnection();
  }
}
