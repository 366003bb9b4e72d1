package kr.naru.connector.clock;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.camel.component.quartz.QuartzComponent;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/**
 * Quartz, clustered over the hub's own database: of several instances one fires a trigger, and
 * another takes over within 15 s of its death.
 *
 * <p>What is due stands in the books, so a missed beat is made up for by the next.
 */
public final class Heartbeat {
  private static final String STORE = "org.quartz.jobStore.";
  private static final int CHECK_IN_MILLIS = 3_000;

  private Heartbeat() {}

  public static QuartzComponent over(DataSource books) {
    var name = "naru-" + UUID.randomUUID();
    DBConnectionManager.getInstance().addConnectionProvider(name, new Books(books));
    var quartz = new QuartzComponent();
    quartz.setProperties(properties(name));
    return quartz;
  }

  private static Properties properties(String dataSource) {
    var properties = new Properties();
    properties.setProperty("org.quartz.scheduler.instanceName", "naru");
    properties.setProperty("org.quartz.scheduler.instanceId", "AUTO");
    properties.setProperty("org.quartz.threadPool.threadCount", "1");
    properties.setProperty(STORE + "class", JobStoreTX.class.getName());
    properties.setProperty(STORE + "driverDelegateClass", PostgreSQLDelegate.class.getName());
    properties.setProperty(STORE + "dataSource", dataSource);
    properties.setProperty(STORE + "isClustered", "true");
    properties.setProperty(STORE + "clusterCheckinInterval", "" + CHECK_IN_MILLIS);
    properties.setProperty(STORE + "misfireThreshold", "5000");
    return properties;
  }

  private record Books(DataSource source) implements ConnectionProvider {
    @Override
    public Connection getConnection() throws SQLException {
      return source.getConnection();
    }

    @Override
    public void shutdown() {
      // its owner closes the pool
    }

    @Override
    public void initialize() {
      // open already
    }
  }
}
