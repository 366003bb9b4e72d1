package kr.naru.demo.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is remembered of a day between runs. A run that was broken off leaves the partners without
 * the half of their books, so the next one plays the day in another centre.
 */
final class KeptDay {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path directory;
  private final String centre;

  private KeptDay(Path directory, String centre) {
    this.directory = directory;
    this.centre = centre;
  }

  /** Of this file played so; begins the next attempt when the last was broken off. */
  static KeptDay open(PlayOptions options, OrderFile file) {
    try {
      Files.createDirectories(options.kept());
    } catch (IOException e) {
      throw new UncheckedIOException("Could not make " + options.kept(), e);
    }
    var attempt = 0;
    var kept = new KeptDay(options.kept(), options.centreFor(file, attempt));
    while (kept.wasBrokenOff()) {
      kept = new KeptDay(options.kept(), options.centreFor(file, ++attempt));
    }
    return kept;
  }

  String centre() {
    return centre;
  }

  /** Where the page belongs. */
  Path page() {
    return directory.resolve(centre + ".html");
  }

  Optional<Closing> before() {
    return Files.exists(closing())
        ? Optional.of(JSON.readValue(closing().toFile(), Closing.class))
        : Optional.empty();
  }

  void begin() {
    write(begun(), "");
  }

  void end(Closing closing) {
    write(closing(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(closing));
  }

  void writePage(String html) {
    write(page(), html);
  }

  private boolean wasBrokenOff() {
    return Files.exists(begun()) && !Files.exists(closing());
  }

  private Path begun() {
    return directory.resolve(centre + ".begun");
  }

  private Path closing() {
    return directory.resolve(centre + ".json");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write " + file, e);
    }
  }
}
