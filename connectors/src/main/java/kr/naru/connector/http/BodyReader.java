package kr.naru.connector.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import kr.naru.mapping.wire.WireError;

/** Reads a body of bounded length in bounded time: while it reads, a thread of the server waits. */
final class BodyReader {
  private static final Duration MOST = Duration.ofSeconds(10);
  private static final int PIECE = 8_192;

  private final LongSupplier nanoTime;

  BodyReader(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * @throws WireError when its sender is too slow
   */
  static byte[] read(InputStream in, int max) throws IOException {
    return new BodyReader(System::nanoTime).all(in, max);
  }

  byte[] all(InputStream in, int max) throws IOException {
    var begin = nanoTime.getAsLong();
    var body = new ByteArrayOutputStream();
    var piece = new byte[PIECE];
    for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
      body.write(piece, 0, read);
      if (body.size() > max) {
        throw new HttpDoor.BodyTooLarge(max);
      }
      if (nanoTime.getAsLong() - begin > MOST.toNanos()) {
        throw new WireError("$", "", "a body that comes within " + MOST.toSeconds() + " s");
      }
    }
    return body.toByteArray();
  }
}
