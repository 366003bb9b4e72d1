package kr.naru.twin.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL's data directory and the programs that work on it while the server does not. */
record Cluster(PostgresBinaries binaries, Path directory) {
  private static final long PROGRAM_SECONDS = 120;

  /** Written when initdb is through: a directory without it never held data. */
  private static final String COMPLETE = "naru.complete";

  private static final String ACCESS =
      """
      # Passwords for everyone, from this machine only.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  /** Creates the data directory at the first start; later it changes nothing. */
  void create(String superuser, String password) throws IOException {
    if (Files.exists(directory.resolve(COMPLETE))) {
      return;
    }
    Directories.delete(directory);
    Path passwordFile = directory.resolveSibling("postgres.password");
    OwnerOnly.write(passwordFile, password + "\n");
    try {
      run(
          "initdb",
          List.of(
              "--pgdata=" + directory,
              "--username=" + superuser,
              "--pwfile=" + passwordFile,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C"));
    } finally {
      Files.delete(passwordFile);
    }
    Files.writeString(directory.resolve("pg_hba.conf"), ACCESS);
    Files.createFile(directory.resolve(COMPLETE));
  }

  /** Where the server and its programs say what they do. */
  Path log() {
    return directory.resolveSibling("postgres.log");
  }

  /** Runs one of PostgreSQL's programs to its end; what it prints goes to the log. */
  void run(String program, List<String> arguments) throws IOException {
    Process process =
        new ProcessBuilder(binaries.command(program, arguments))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
    try {
      if (!process.waitFor(PROGRAM_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(
            "%s did not end within %d s. See %s.".formatted(program, PROGRAM_SECONDS, log()));
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(program + " was interrupted.", e);
    }
    if (process.exitValue() != 0) {
      throw new IOException(
          "%s failed with code %d. See %s.".formatted(program, process.exitValue(), log()));
    }
  }
}
