package kr.naru.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.CatalogCamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.tooling.model.BaseOptionModel;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every name by which some part of Camel would let itself be steered.
 *
 * <p>The catalog is of an older release than the hub runs, so the hub's own components are asked
 * too: names changed in between.
 */
final class HeaderNames {
  private static final JsonMapper JSON = new JsonMapper();

  /** Without the prefix all others have; some are of releases before 4.21. */
  private static final List<String> WITHOUT_PREFIX =
      List.of(
          "kafka.OVERRIDE_TOPIC",
          "kafka.TOPIC",
          "kafka.KEY",
          "kafka.PARTITION_KEY",
          "kafka.OFFSET",
          "operationName",
          "operationNamespace",
          "SOAPAction",
          "mail.smtp.host",
          "mail.smtp.from",
          "mail.smtp.user",
          "websocket.connectionKey",
          "websocket.sendToAll",
          "Long-Running-Action",
          "breadcrumbId",
          "JMSXGroupID",
          "JMSXGroupSeq",
          "JMSReplyTo",
          "JMSDestination",
          "JMSCorrelationID",
          "JMSType",
          "JMSPriority",
          "JMSExpiration",
          "JMSDeliveryMode",
          "rabbitmq.ROUTING_KEY",
          "rabbitmq.EXCHANGE_OVERRIDE_NAME",
          "org.restlet.http.headers",
          "exec.args",
          "X-HTTP-Method-Override",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "traceparent",
          "tracestate",
          "webhook-id",
          "webhook-signature",
          "NaruMessage");

  private HeaderNames() {}

  static SortedSet<String> all(CamelContext hub) {
    var names = new TreeSet<String>();
    names.addAll(ofComponents());
    names.addAll(ofRunning(hub));
    names.addAll(ofCore());
    names.addAll(WITHOUT_PREFIX);
    return names;
  }

  /** As it is, in small letters and in large ones. */
  static SortedSet<String> inAllCases(CamelContext hub) {
    return all(hub).stream()
        .flatMap(
            name -> Stream.of(name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Collection<String> ofComponents() {
    CamelCatalog catalog = new DefaultCamelCatalog();
    return catalog.findComponentNames().stream()
        .map(catalog::componentModel)
        .filter(Objects::nonNull)
        .flatMap(component -> component.getEndpointHeaders().stream())
        .map(BaseOptionModel::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of the components the hub is made of, in the release it runs. */
  static Collection<String> ofRunning(CamelContext hub) {
    var names = new TreeSet<String>();
    for (var component : hub.getComponentNames()) {
      try {
        var schema = ((CatalogCamelContext) hub).getComponentParameterJsonSchema(component);
        if (schema != null) {
          names.addAll(JSON.readTree(schema).path("headers").propertyNames());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  static Collection<String> ofCore() {
    return Arrays.stream(Exchange.class.getFields())
        .filter(field -> field.getType().equals(String.class))
        .map(HeaderNames::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String value(Field field) {
    try {
      return String.valueOf(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
