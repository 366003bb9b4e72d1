package kr.naru.mapping.hub.v1;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kr.naru.domain.shared.CentreId;

/**
 * Names for stores that only the owner of the key can tell apart: HMAC-SHA-256, 16 bytes of it.
 *
 * <p>The same store has the same name for ever, so that the HUB can learn its habits and not its
 * owner (Personal Information Protection Act art. 28-2).
 */
public final class Pseudonyms {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;

  private final SecretKeySpec key;

  public Pseudonyms(String key) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  public String of(CentreId centre, String store) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      var hash = mac.doFinal((centre + " " + store).getBytes(StandardCharsets.UTF_8));
      return "s-" + HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no " + ALGORITHM, e);
    }
  }
}
