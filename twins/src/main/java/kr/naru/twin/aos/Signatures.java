package kr.naru.twin.aos;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Verifies Standard Webhooks 1.0 with the library its authors publish. */
final class Signatures {
  private final List<Webhook> secrets;

  /** Any one of the secrets will do: the receiver's half of changing a key. */
  Signatures(List<String> secrets) {
    this.secrets = secrets.stream().map(Signatures::webhook).toList();
  }

  boolean areRight(String body, Map<String, List<String>> headers) {
    var lower = new TreeMap<String, List<String>>();
    headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values));
    return secrets.stream().anyMatch(secret -> isRight(secret, body, lower));
  }

  private static boolean isRight(Webhook secret, String body, Map<String, List<String>> headers) {
    try {
      secret.verify(body, headers);
      return true;
    } catch (WebhookVerificationException | IllegalArgumentException wrong) {
      return false;
    }
  }

  private static Webhook webhook(String secret) {
    try {
      return new Webhook(secret);
    } catch (EmptyWebhookSecretException e) {
      throw new IllegalArgumentException("A webhook secret is empty", e);
    }
  }
}
