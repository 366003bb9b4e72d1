package kr.naru.bench.floor;

import java.io.IOException;
import java.net.URI;

/** Orders over HTTP, in the words of the hub's door; the bare server understands the same. */
class HttpWay implements Way {
  private static final String ACCEPTED = "\"outcome\":\"ACCEPTED\"";
  private static final String REFUSED = "REFUSED";

  private final URI server;
  private final String head;
  private final Cost.Source costs;

  HttpWay(URI server, String token, Cost.Source costs) {
    this.server = server;
    this.costs = costs;
    this.head =
        "POST /api/v1/orders HTTP/1.1\r\nContent-Type: application/json\r\nAuthorization: Bearer "
            + token
            + "\r\n";
  }

  @Override
  public final Line open() {
    try {
      return new HttpClientLine(new HttpLine(server, head));
    } catch (IOException e) {
      throw new IllegalStateException("Nobody listens at " + server + ": " + e.getMessage(), e);
    }
  }

  @Override
  public final Cost.Source costs() {
    return costs;
  }

  private record HttpClientLine(HttpLine http) implements Line {
    @Override
    public boolean order(Basket basket) throws IOException {
      var answer = http.send(basket.key(), basket.json());
      return answer.status() == 201
          && answer.body().contains(ACCEPTED)
          && !answer.body().contains(REFUSED);
    }

    @Override
    public void close() throws IOException {
      http.close();
    }
  }
}
