package kr.naru.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("회선: 늦추고, 얼리고, 한쪽만 막고, 내용을 깨뜨리고, 반만 닫고, 끊는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class WireTest {
  private static final int MILLIS = 200;

  private final ServerSocket server = open();
  private final Wire wire = Wire.to(server.getLocalPort());
  private final Socket near = new Socket();
  private Socket far = new Socket();

  @BeforeEach
  void connect() throws IOException {
    near.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), wire.port()));
    far = server.accept();
    near.setSoTimeout(MILLIS);
    far.setSoTimeout(MILLIS);
  }

  @AfterEach
  void close() throws IOException {
    near.close();
    far.close();
    wire.close();
    server.close();
  }

  @Test
  void a_whole_line_carries_both_ways() throws IOException {
    say(near, 1);
    say(far, 2);

    assertThat(heard(far)).isEqualTo(1);
    assertThat(heard(near)).isEqualTo(2);
  }

  @Test
  void what_a_mute_line_held_back_comes_when_it_is_whole_again() throws IOException {
    wire.be(Wire.State.MUTE);
    say(near, 1);
    say(far, 2);

    assertThat(heard(near)).isEqualTo(2);
    assertThatThrownBy(() -> heard(far)).isInstanceOf(SocketTimeoutException.class);
    wire.be(Wire.State.WHOLE);
    assertThat(heard(far)).isEqualTo(1);
  }

  @Test
  void a_deaf_line_carries_only_what_the_caller_says() throws IOException {
    wire.be(Wire.State.DEAF);
    say(near, 1);
    say(far, 2);

    assertThat(heard(far)).isEqualTo(1);
    assertThatThrownBy(() -> heard(near)).isInstanceOf(SocketTimeoutException.class);
  }

  @Test
  void a_garbled_line_carries_rubbish_and_ends() throws IOException {
    wire.be(Wire.State.GARBLED);
    say(near, 1);

    assertThat(heard(far)).isEqualTo(0xff);
    assertThat(heard(far)).isEqualTo(-1);
  }

  @Test
  void a_half_closed_line_ends_one_way_and_carries_the_other() throws IOException {
    wire.be(Wire.State.HALF_CLOSED);
    say(near, 1);
    assertThat(heard(far)).isEqualTo(-1);

    wire.be(Wire.State.WHOLE);
    say(far, 2);
    assertThat(heard(near)).isEqualTo(2);
  }

  @Test
  void a_cut_line_ends_both_ways() throws IOException {
    wire.be(Wire.State.CUT);

    assertThat(heard(near)).isEqualTo(-1);
    assertThat(heard(far)).isEqualTo(-1);
  }

  private static ServerSocket open() {
    try {
      return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void say(Socket socket, int word) throws IOException {
    socket.getOutputStream().write(word);
  }

  private static int heard(Socket socket) throws IOException {
    return socket.getInputStream().read();
  }
}
