package kr.naru.twin.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but their owner may read. */
public final class OwnerOnly {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private OwnerOnly() {}

  /** Writes the whole file or nothing; its content is never seen by another account. */
  public static void write(Path file, String content) {
    try {
      Path whole = Files.createTempFile(directory(file), ".new", "", rights("rw-------"));
      Files.writeString(whole, content);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Could not write " + file + ". Check that its directory is yours and not full.", e);
    }
  }

  /** Creates a directory that only its owner may enter, with its parents. */
  public static void makeDirectory(Path directory) {
    try {
      Files.createDirectories(directory, rights("rwx------"));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Could not create " + directory + ". Check that its parent is yours.", e);
    }
  }

  private static Path directory(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("Not a file name: " + file);
    }
    makeDirectory(parent);
    return parent;
  }

  private static FileAttribute<?>[] rights(String rights) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
