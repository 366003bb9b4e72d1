package kr.naru.connector.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Hangs up on who was answered and still does not send the rest of his body.
 *
 * <p>Tomcat would read it all to use the connection again, and hold a thread for as long as a
 * stranger cares to send a byte a second: with 64 of them nobody was served any more.
 */
public final class UnreadBodies extends ValveBase {
  /** What is under way arrives by then, and so a caller that is refused can read why. */
  private static final int LOOKS = 20;

  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(5);
  private static final int MOST = 2 << 20;

  public UnreadBodies() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
    if (!isRead(request.getCoyoteRequest())) {
      request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
  }

  /** Below the servlet's stream, which is closed with the answer. */
  private static boolean isRead(org.apache.coyote.Request request) {
    try {
      var piece = new Piece();
      var read = 0;
      for (var look = 0; !request.isFinished() && look < LOOKS && read < MOST; ) {
        if (isHere(request)) {
          read += Math.max(0, request.doRead(piece));
        } else {
          look++;
          LockSupport.parkNanos(BETWEEN);
        }
      }
      return request.isFinished();
    } catch (IOException broken) {
      return false;
    }
  }

  /** Looks at the socket without waiting. */
  private static boolean isHere(org.apache.coyote.Request request) {
    request.action(ActionCode.AVAILABLE, true);
    return request.getAvailable() > 0;
  }

  /** Where Tomcat leaves what it has read; nobody wants it. */
  private static final class Piece implements ApplicationBufferHandler {
    private ByteBuffer buffer = ByteBuffer.allocate(0);

    @Override
    public void setByteBuffer(ByteBuffer read) {
      buffer = read;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return buffer;
    }

    @Override
    public void expand(int size) {
      // what is read is a part of Tomcat's own buffer
    }
  }
}
