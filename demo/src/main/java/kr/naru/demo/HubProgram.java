package kr.naru.demo;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program that runs in the hub's JVM. */
public record HubProgram(String mainClass, String classPath) {
  private static final String MAIN_CLASS = "kr.naru.Hub";
  private static final List<String> FLAGS =
      List.of(
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-Xshare:auto",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "-Dfile.encoding=UTF-8");

  /**
   * The hub as this build has compiled it.
   *
   * @param classPathFile written by the build of routes/ beside its classes
   */
  public static HubProgram built(Path classPathFile) {
    try {
      Path classes = classPathFile.resolveSibling("classes");
      return new HubProgram(
          MAIN_CLASS, classes + File.pathSeparator + Files.readString(classPathFile).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The hub is not built: cannot read %s. Start the demo with ./mvnw spring-boot:run at the"
                  .formatted(classPathFile)
              + " root of the project, which builds it.",
          e);
    }
  }

  /** Starts a JVM like this one. The class path travels in the environment: it can be very long. */
  ProcessBuilder command(String node) {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(FLAGS);
    command.add("-Dnaru.parent.pid=" + ProcessHandle.current().pid());
    command.add("-Dnaru.node=" + node);
    command.add(mainClass);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CLASSPATH", classPath);
    return builder;
  }
}
