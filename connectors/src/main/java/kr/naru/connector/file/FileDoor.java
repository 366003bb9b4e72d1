package kr.naru.connector.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import kr.naru.connector.Correlation;
import kr.naru.connector.http.Problems;
import kr.naru.connector.store.message.Answer;
import kr.naru.mapping.wire.Wire;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;

/** The edge of the watched folders: what is taken out of {@code in} ends in {@code done}. */
public final class FileDoor {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
  private static final int SERVER_ERROR = 500;

  private final Clock clock;

  public FileDoor(Clock clock) {
    this.clock = clock;
  }

  /** A part of a file that is a message of its own. */
  public interface Part {
    UUID message();
  }

  /** After this nothing is left of the file's headers, and the body is a {@link DroppedFile}. */
  public static void admit(Exchange exchange) throws IOException {
    var file = Objects.requireNonNull(exchange.getMessage().getBody(GenericFile.class));
    exchange.getMessage().removeHeaders("*");
    exchange
        .getMessage()
        .setBody(DroppedFile.at(((File) file.getFile()).toPath().toAbsolutePath()));
  }

  /** Names the message a part of a file is, for the books and the lanes. */
  public static void name(Exchange exchange) {
    var part = Objects.requireNonNull(exchange.getMessage().getBody(Part.class));
    exchange.getMessage().setHeader(Correlation.MESSAGE, part.message());
  }

  /**
   * An order that cannot be decided is answered as its door would answer it.
   *
   * @throws Exception the failure itself, when the hub is to blame: the file is tried again
   */
  public static void undecided(Exchange exchange) throws Exception {
    var failure =
        Objects.requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class));
    var problem = Problems.of(failure, Correlation.messageOf(exchange));
    if (problem.status() >= SERVER_ERROR) {
      throw failure;
    }
    exchange.getMessage().setBody(new Answer(problem.status(), Wire.write(problem)));
  }

  /** The result first, then the file: killed in between, it is taken again and told again. */
  public void done(Exchange exchange) throws IOException {
    var result = Objects.requireNonNull(exchange.getMessage().getBody(FileResult.class));
    var dropped = result.dropped().orElseThrow();
    if (!dropped.isAsTaken()) {
      throw new StillWritten(dropped.name());
    }
    var path = dropped.path();
    var done = Files.createDirectories(path.resolveSibling(Path.of("..", "done")).normalize());
    var name = path.getFileName().toString();
    var base = free(done, name.replaceFirst("\\.csv$", ""));
    var part = done.resolve(base + ".result.csv.part");
    Files.write(part, result.csv());
    Files.move(part, done.resolve(base + ".result.csv"), StandardCopyOption.ATOMIC_MOVE);
    Files.move(path, done.resolve(base + ".csv"), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Two files of one name within a second are told apart by a number. */
  private String free(Path done, String name) {
    var stamped = name + "." + TIME.format(clock.instant());
    var base = stamped;
    for (var n = 2; Files.exists(done.resolve(base + ".result.csv")); n++) {
      base = stamped + "-" + n;
    }
    return base;
  }

  /** It is left where it is and taken again once it is quiet; what was applied stays applied. */
  static final class StillWritten extends RuntimeException {
    StillWritten(String name) {
      super("'" + name + "' changed while it was read; it is read again");
    }
  }
}
