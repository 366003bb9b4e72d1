package kr.naru.twin.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.apache.activemq.artemis.utils.CompositeAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what on the broker. A user's name says it all: {@code hub} may everything under {@code
 * naru.}, {@code {partner}-{centre}} only its own two addresses, {@code {gateway}-{centre}} only
 * its own device topics. The write right on an address is the sender's identity.
 */
final class PartnerRights implements ActiveMQSecurityManager5 {
  static final String HUB = "hub";
  private static final String MQTT = "MQTT";
  private static final Pattern NAME = Pattern.compile("(?<name>[\\w-]+)-(?<centre>\\w+)");
  private static final Set<CheckType> WRITE =
      Set.of(CheckType.SEND, CheckType.CREATE_ADDRESS, CheckType.CREATE_DURABLE_QUEUE);
  private static final Set<CheckType> READ =
      Set.of(
          CheckType.CONSUME,
          CheckType.BROWSE,
          CheckType.CREATE_ADDRESS,
          CheckType.CREATE_DURABLE_QUEUE,
          CheckType.CREATE_NON_DURABLE_QUEUE,
          CheckType.DELETE_DURABLE_QUEUE,
          CheckType.DELETE_NON_DURABLE_QUEUE);
  private static final Set<String> UPLINK = Set.of("ack", "evt", "state", "hb");

  private final Secrets secrets;

  PartnerRights(Secrets secrets) {
    this.secrets = secrets;
  }

  @Override
  public @Nullable Subject authenticate(
      @Nullable String user,
      @Nullable String password,
      @Nullable RemotingConnection connection,
      @Nullable String securityDomain) {
    if (user == null || password == null || !validateUser(user, password)) {
      return null;
    }
    if (connection != null && isMqtt(connection) && !mayBear(connection.getClientID(), user)) {
      return null;
    }
    Subject subject = new Subject();
    subject.getPrincipals().add(new UserPrincipal(user));
    subject.setReadOnly();
    return subject;
  }

  @Override
  public boolean authorize(
      @Nullable Subject subject, Set<Role> roles, CheckType check, String address) {
    if (subject == null) {
      return false;
    }
    String bare = CompositeAddress.extractAddressName(address); // the rest names a queue on it
    return subject.getPrincipals(UserPrincipal.class).stream()
        .anyMatch(user -> may(user.getName(), check, bare));
  }

  @Override
  public boolean validateUser(String user, String password) {
    return MessageDigest.isEqual(
        password.getBytes(StandardCharsets.UTF_8),
        secrets.passwordOf(user).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Asked by nobody as long as {@link #authorize} is there; without an address nothing is granted.
   */
  @Override
  public boolean validateUserAndRole(
      String user, String password, Set<Role> roles, CheckType check) {
    return false;
  }

  static boolean may(String user, CheckType check, String address) {
    if (user.equals(HUB)) {
      return address.startsWith("naru.");
    }
    Matcher named = NAME.matcher(user);
    if (!named.matches()) {
      return false;
    }
    String name = named.group("name");
    String centre = named.group("centre");
    String[] words = address.split("\\.", -1);
    return words[0].equals("naru")
        && (maySendOrReceive(name, centre, check, words)
            || mayAsGateway(name, centre, check, words));
  }

  /** naru.{centre}.{partner}.inbound and .outbound, seen from the hub. */
  private static boolean maySendOrReceive(
      String partner, String centre, CheckType check, String[] words) {
    if (words.length != 4 || !words[1].equals(centre) || !words[2].equals(partner)) {
      return false;
    }
    return switch (words[3]) {
      case "inbound" -> WRITE.contains(check);
      case "outbound" -> READ.contains(check);
      default -> false;
    };
  }

  /** naru.v1.{centre}.{line}.{gateway}.cmd downwards, the others upwards. */
  private static boolean mayAsGateway(
      String gateway, String centre, CheckType check, String[] words) {
    if (words.length != 6
        || !words[1].equals("v1")
        || !words[2].equals(centre)
        || isWildcard(words[3])
        || !words[4].equals(gateway)) {
      return false;
    }
    return UPLINK.contains(words[5])
        ? WRITE.contains(check)
        : words[5].equals("cmd") && READ.contains(check);
  }

  private static boolean isWildcard(String word) {
    return word.isEmpty() || word.equals("*") || word.equals("#");
  }

  private static boolean isMqtt(RemotingConnection connection) {
    return MQTT.equals(connection.getProtocolName());
  }

  /** A gateway's client id is its user name; the hub's instances each have their own. */
  private static boolean mayBear(@Nullable String clientId, String user) {
    return user.equals(clientId)
        || (user.equals(HUB) && clientId != null && clientId.startsWith(HUB + "-"));
  }
}
