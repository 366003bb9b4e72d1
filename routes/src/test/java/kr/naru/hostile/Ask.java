package kr.naru.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.naru.proof.spoil.Mutator;

/**
 * Something that can be asked of the hub by HTTP, with what is right to send; the test spoils it.
 *
 * @param path with its parameters in braces: {@code /api/v1/days/{2026-03-05}}
 * @param document empty for a question, whose parameters are spoilt in its place
 */
record Ask(String method, String path, String document) {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

  /** A store's token says which store it is. */
  private static final String OWN = "\"store\": \"S0001\",";

  private static final int LONGEST_PARAMETER = 1_000;
  private static final List<String> KINDS =
      List.of(
          "settings",
          "routes",
          "holidays",
          "categories",
          "products",
          "barcodes",
          "price-groups",
          "prices",
          "member-prices",
          "specials",
          "members",
          "bonds",
          "movements",
          "stock",
          "orders");

  /** What a store asks of its orders; this one is there. */
  static List<Ask> ofStore(String orderNo) {
    var order = "{\"policy\":\"TRIM\",\"lines\":[{\"article\":\"P1\",\"quantity\":1}]}";
    return List.of(
        new Ask("POST", "/api/v1/orders", Samples.text("aos/order.json").replaceFirst(OWN, "")),
        new Ask("POST", "/api/v1/orders", order),
        new Ask("POST", "/api/v1/quotes", order),
        new Ask("POST", "/api/v1/orders/" + orderNo + "/reorder", "{\"policy\":\"TRIM\"}"),
        new Ask(
            "POST",
            "/api/v1/orders/" + orderNo + "/cancel",
            "{\"sheets\":[\"" + orderNo + "-G\"]}"),
        question("orders?store={S1}&from={2026-03-01}&until={2026-03-31}&limit={20}&before={2026}"),
        question("orders?route={R1}&deliveryState={CLOSED}"),
        question("orders/{" + orderNo + "}"),
        question("balance?store={S1}"),
        question("balance/history?limit={20}&offset={0}"),
        question("prices?articles={P1,P2}"),
        question("availability?skus={P1,P2}&after={0}&limit={20}"),
        question("passport/{" + orderNo + "-G}"),
        question("passport/{store:S1:2026-03-05}"),
        question("overview?store={S1}"),
        question("statistics/purchases?from={2026-01}&until={2026-03}&sku={P1}&after={P0}"),
        question("statistics/sales?from={2026-03-01}&until={2026-03-31}"),
        question("days/{2026-03-05}/statement"),
        question("categories?after={0}&limit={20}"));
  }

  /** What the people of a centre ask and do, and the files they send. */
  static List<Ask> ofOperator() {
    var acts =
        Stream.of(
            act("categories/C1", "category-stop"),
            act("lanes/HUB", "lane-act"),
            act("dead-letters/WMS-1", "letter-act"),
            act("runs/R1/2026-03-05", "run-act"),
            act("holidays/2026-03-05", "holiday"),
            act("days/2026-03-05", "day-act"),
            act("reconciliations/2026-03-05", "reconcile-act"),
            new Ask("POST", "/api/v1/statements/2026-03-05", Samples.text("aos/statement.json")),
            new Ask("PUT", "/api/v1/categories/{C1}", ""),
            new Ask("PUT", "/api/v1/runs/{R1}/{2026-03-05}", ""));
    var files =
        KINDS.stream()
            .map(kind -> new Ask("POST", "/api/v1/files/" + kind, Samples.text(csv(kind))));
    var questions =
        Stream.of(
            question("access-log?store={S1}&who={S1}&from={2026-03-01}&until={2026-03-31}"),
            question("access-log?before={0199c0de-0000-7000-8000-000000000000}&limit={20}"),
            question("days?before={2026-03-05}&limit={20}"),
            question("days/{2026-03-05}"),
            question("reconciliations/{2026-03-05}"),
            question("demand?day={2026-03-05}"),
            question("stock/{P1}/history?from={2026-03-01}&to={2026-03-31}&limit={20}&offset={0}"),
            question("dead-letters?lane={WMS}"),
            question("passport/{sku:P1:2026-03-05}"),
            question("members/{S1}"),
            question("prices/snapshot?after={P1}"),
            question("balances?after={S1}&limit={20}"));
    return Stream.of(acts, files, questions).flatMap(asks -> asks).toList();
  }

  /** One spoilt call; the same for the same state of the mutator. */
  String head(Mutator mutator, String token) {
    var address = document.isEmpty() ? spoilt(mutator) : path;
    return "%s %s HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer %s\r\n"
            .formatted(method, address, token)
        + "Idempotency-Key: %s\r\nContent-Type: application/json\r\n".formatted(UUID.randomUUID());
  }

  byte[] body(Mutator mutator) {
    return document.isEmpty() ? new byte[0] : mutator.spoil(document.getBytes(UTF_8));
  }

  boolean isQuestion() {
    return document.isEmpty();
  }

  private String spoilt(Mutator mutator) {
    return PARAMETER.matcher(path).replaceAll(found -> encoded(mutator.spoil(found.group(1))));
  }

  private static String encoded(String value) {
    var encoded = URLEncoder.encode(value, UTF_8).replace("+", "%20");
    return encoded.length() <= LONGEST_PARAMETER
        ? encoded
        : encoded.substring(0, LONGEST_PARAMETER).replaceFirst("%.?$", "");
  }

  private static Ask question(String path) {
    return new Ask("GET", "/api/v1/" + path, "");
  }

  private static Ask act(String path, String sample) {
    return new Ask("PUT", "/api/v1/" + path, Samples.text("aos/" + sample + ".json"));
  }

  private static String csv(String kind) {
    return "file/" + kind + ".csv";
  }
}
