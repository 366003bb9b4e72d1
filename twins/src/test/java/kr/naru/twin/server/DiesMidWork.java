package kr.naru.twin.server;

import jakarta.jms.JMSContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A run that commits one row and sends one message, says "ready", and waits to be killed. */
final class DiesMidWork {
  private DiesMidWork() {}

  public static void main(String[] arguments) throws SQLException, InterruptedException {
    LocalServers servers =
        LocalServers.start(
            Path.of(arguments[0]), EnumSet.of(Part.POSTGRES, Part.ARTEMIS), Ports.FREE, line -> {});
    ServerAddresses at = servers.addresses();
    try (Connection connection =
            DriverManager.getConnection(at.dbUrl(), at.dbUser(), at.dbPassword());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE kept (id int)");
      statement.execute("INSERT INTO kept VALUES (42)");
      send(servers, "kept");
      System.out.println("ready");
      new CountDownLatch(1).await();
    }
  }

  private static void send(LocalServers servers, String text) {
    try (var factory = new ActiveMQConnectionFactory(servers.addresses().artemisUrl());
        JMSContext context = factory.createContext("erp-PH01", servers.passwordOf("erp-PH01"))) {
      context.createProducer().send(context.createQueue("naru.PH01.erp.inbound"), text);
    }
  }
}
