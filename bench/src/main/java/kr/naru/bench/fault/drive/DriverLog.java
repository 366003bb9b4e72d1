package kr.naru.bench.fault.drive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A file that only grows, a JSON line for each entry; any thread may write. */
public final class DriverLog implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;
  private final FileChannel channel;

  private DriverLog(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  public static DriverLog open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var channel =
          FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
      return new DriverLog(file, channel);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the driver's log " + file, e);
    }
  }

  /** What was written to a file, in order. */
  public static List<Entry> read(Path file) {
    try (var lines = Files.lines(file, UTF_8)) {
      return lines.map(line -> JSON.readValue(line, Entry.class)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the driver's log " + file, e);
    }
  }

  public Path file() {
    return file;
  }

  synchronized void write(Entry entry) {
    try {
      channel.write(ByteBuffer.wrap((JSON.writeValueAsString(entry) + "\n").getBytes(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
