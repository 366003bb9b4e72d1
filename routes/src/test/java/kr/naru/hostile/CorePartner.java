package kr.naru.hostile;

import java.util.List;
import java.util.function.UnaryOperator;
import kr.naru.kit.Servers;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;

/** A partner whose client keeps no rule of JMS: properties have any name. */
final class CorePartner implements AutoCloseable {
  private static final int ACKNOWLEDGED_BYTES = 1 << 20;

  private final ServerLocator locator;
  private final ClientSessionFactory factory;
  private final ClientSession session;
  private final ClientProducer producer;

  CorePartner(Queue queue) {
    var servers = Servers.servers();
    try {
      locator = ActiveMQClient.createServerLocator(servers.addresses().artemisUrl());
      factory = locator.createSessionFactory();
      session =
          factory.createSession(
              queue.owner(),
              servers.passwordOf(queue.owner()),
              false,
              true,
              true,
              false,
              ACKNOWLEDGED_BYTES);
      producer = session.createProducer(queue.address());
    } catch (Exception e) { // the signature of Artemis' own method
      throw new IllegalStateException(e);
    }
  }

  void send(byte[] body, List<String> names, UnaryOperator<String> value) {
    try {
      var message = session.createMessage(Message.BYTES_TYPE, true);
      names.forEach(name -> message.putStringProperty(name, value.apply(name)));
      message.getBodyBuffer().writeBytes(body);
      producer.send(message);
    } catch (ActiveMQException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (ActiveMQException e) {
      throw new IllegalStateException(e);
    }
    factory.close();
    locator.close();
  }
}
