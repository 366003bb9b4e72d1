package kr.naru.twin.server;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Throw-away passwords: each is derived from one random secret and the user's name, so that the
 * partners of a centre made later have one too.
 */
public final class Secrets {
  private static final String FILE = "secrets.properties";
  private static final String KEY = "secret";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SECRET_BYTES = 32;

  private final byte[] secret;

  private Secrets(byte[] secret) {
    this.secret = secret.clone();
  }

  /** Reads the secret kept in this directory, or makes one at the first start. */
  public static Secrets open(Path data) {
    Path file = data.resolve(FILE);
    if (!Files.exists(file)) {
      byte[] made = new byte[SECRET_BYTES];
      new SecureRandom().nextBytes(made);
      OwnerOnly.write(file, KEY + "=" + base64(made) + "\n");
    }
    return new Secrets(read(file));
  }

  /** The password of this user on every local server. */
  public String passwordOf(String user) {
    return base64(derived(user));
  }

  /** The secret that signs webhooks to this receiver, in the form of Standard Webhooks 1.0. */
  public String webhookSecretOf(String receiver) {
    return "whsec_" + Base64.getEncoder().encodeToString(derived("webhooks to " + receiver));
  }

  private byte[] derived(String name) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no " + ALGORITHM + ". Use a full JDK.", e);
    }
  }

  private static byte[] read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + file + ". Check that it is yours.", e);
    }
    @Nullable String text = properties.getProperty(KEY);
    if (text == null || text.isBlank()) {
      throw new IllegalStateException(
          file + " has no \"" + KEY + "\". Delete the directory it is in to begin anew.");
    }
    return Base64.getUrlDecoder().decode(text.strip());
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
