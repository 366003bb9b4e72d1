package kr.naru.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The contract's good documents, as partners get them. */
final class Samples {
  private Samples() {}

  /** {@code aos/order.json}. */
  static String text(String path) {
    try (var in = Samples.class.getResourceAsStream("/contracts/sample/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("The contract has no sample " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
