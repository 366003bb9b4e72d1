package kr.naru.demo;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program that runs in the hub's JVM. */
public final class HubProgram {
  private static final String MAIN_CLASS = "kr.naru.Hub";
  private static final List<String> FLAGS =
      List.of(
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:+UseTransparentHugePages",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "-Dfile.encoding=UTF-8");

  private static final List<String> STORES_FOR_MANY =
      List.of("-Dnaru.limits.store-orders.per-minute=300", "-Dnaru.limits.store-orders.burst=20");

  private final String mainClass;
  private final String classPath;
  private final Optional<ClassArchive> archive;
  private final List<String> settings;

  private HubProgram(
      String mainClass, String classPath, Optional<ClassArchive> archive, List<String> settings) {
    this.mainClass = mainClass;
    this.classPath = classPath;
    this.archive = archive;
    this.settings = settings;
  }

  public HubProgram(String mainClass, String classPath) {
    this(mainClass, classPath, Optional.empty(), List.of());
  }

  /**
   * The hub as this build has compiled it.
   *
   * @param classPathFile written by the build of routes/ beside its classes
   */
  public static HubProgram built(Path classPathFile) {
    try {
      Path classes = classPathFile.resolveSibling("classes");
      String classPath = classes + File.pathSeparator + Files.readString(classPathFile).strip();
      var archive = new ClassArchive(classPathFile.resolveSibling("hub"));
      return new HubProgram(MAIN_CLASS, archive.packed(classPath), Optional.of(archive), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The hub is not built: cannot read %s. Start the demo with ./mvnw spring-boot:run at the"
                  .formatted(classPathFile)
              + " root of the project, which builds it.",
          e);
    }
  }

  /** The same with more at the end of its class path, where the archive of classes allows it. */
  public HubProgram with(List<String> entries) {
    var all = Stream.concat(Stream.of(classPath), entries.stream());
    return new HubProgram(
        mainClass, all.collect(Collectors.joining(File.pathSeparator)), archive, settings);
  }

  /** The same for stores of which each stands for many, and so orders more often than one may. */
  public HubProgram withStoresForMany() {
    return new HubProgram(mainClass, classPath, archive, STORES_FOR_MANY);
  }

  /** Whether its starts are as short as they can be. */
  public boolean isArchived() {
    return archive.map(ClassArchive::flags).filter(flags -> !flags.isEmpty()).isPresent();
  }

  /** Makes later starts shorter by what this running process has loaded. */
  void archiveFrom(HubProcess running) {
    archive.ifPresent(kept -> kept.writeFrom(running.pid()));
  }

  /** Starts a JVM like this one. The class path travels in the environment: it can be very long. */
  ProcessBuilder command(String node) {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(FLAGS);
    command.addAll(settings);
    archive.map(ClassArchive::flags).ifPresent(command::addAll);
    command.add("-Dnaru.parent.pid=" + ProcessHandle.current().pid());
    command.add("-Dnaru.node=" + node);
    command.add(mainClass);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CLASSPATH", classPath);
    return builder;
  }
}
