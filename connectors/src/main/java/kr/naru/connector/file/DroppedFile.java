package kr.naru.connector.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import kr.naru.domain.shared.CentreId;

/**
 * A whole file this instance has claimed; its folder says whose it is.
 *
 * @param bytes its size when it was taken
 * @param changed when it had changed last by then
 */
public record DroppedFile(CentreId centre, Path path, long bytes, Instant changed) {
  /** {@code <folder>/<centre>/in/<name>}. */
  static DroppedFile at(Path path) throws IOException {
    var now = Files.readAttributes(path, BasicFileAttributes.class);
    return new DroppedFile(owner(path), path, now.size(), now.lastModifiedTime().toInstant());
  }

  static CentreId owner(Path path) {
    var in = path.toAbsolutePath().getParent();
    var centre = in == null ? null : in.getParent();
    if (centre == null || centre.getFileName() == null) {
      throw new IllegalArgumentException("No centre owns " + path);
    }
    return new CentreId(centre.getFileName().toString());
  }

  /** Whether someone has written to it since. */
  boolean isAsTaken() throws IOException {
    return at(path).equals(this);
  }

  public String name() {
    return String.valueOf(path.getFileName());
  }
}
