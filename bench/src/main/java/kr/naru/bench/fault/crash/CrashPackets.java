package kr.naru.bench.fault.crash;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.activemq.artemis.api.core.Interceptor;
import org.apache.activemq.artemis.core.protocol.core.Packet;
import org.apache.activemq.artemis.core.protocol.core.impl.PacketImpl;
import org.apache.activemq.artemis.core.protocol.core.impl.wireformat.MessagePacket;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;

/**
 * Points around what goes to and comes from the broker; one class serves both directions, told
 * apart by the packet.
 */
public final class CrashPackets implements Interceptor {
  private static final Map<Object, String> AWAITED = new ConcurrentHashMap<>();

  @Override
  public boolean intercept(Packet packet, RemotingConnection connection) {
    switch (packet.getType()) {
      case PacketImpl.SESS_SEND -> begin(connection, "jms.to-" + queue(packet), "send");
      case PacketImpl.SESS_COMMIT -> begin(connection, "jms.session", "commit");
      case PacketImpl.SESS_ACKNOWLEDGE -> CrashPoints.pass("jms.message.before-acknowledge");
      case PacketImpl.SESS_RECEIVE_MSG ->
          CrashPoints.pass("jms.from-%s.read".formatted(queue(packet)));
      case PacketImpl.NULL_RESPONSE -> end(connection);
      default -> {
        // connects, flow control, pings
      }
    }
    return true;
  }

  private static void begin(RemotingConnection connection, String what, String act) {
    CrashPoints.pass(what + ".before-" + act);
    AWAITED.put(connection.getID(), what + ".after-" + act);
  }

  private static void end(RemotingConnection connection) {
    var awaited = AWAITED.remove(connection.getID());
    if (awaited != null) {
      CrashPoints.pass(awaited);
    }
  }

  /** {@code naru.<centre>.<partner>.<direction>}, without the centre. */
  private static String queue(Packet packet) {
    var address = ((MessagePacket) packet).getMessage().getAddress();
    var words = Objects.requireNonNullElse(address, "").split("\\.");
    return words.length == 4 ? words[2] : "other";
  }
}
