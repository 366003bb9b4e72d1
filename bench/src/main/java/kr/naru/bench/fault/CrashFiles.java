package kr.naru.bench.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.naru.bench.fault.crash.CrashPoints;
import kr.naru.bench.fault.crash.CrashPoints.Act;
import kr.naru.bench.fault.crash.Rewriting;
import kr.naru.demo.HubProgram;

/** The directory by which the points inside the hub's JVM are known and armed. */
final class CrashFiles {
  private final Path directory;

  private CrashFiles(Path directory) {
    this.directory = directory;
  }

  static CrashFiles in(Path data) {
    try {
      var files = new CrashFiles(data.resolve("crash").toAbsolutePath());
      Files.createDirectories(files.directory);
      Files.writeString(files.directory.resolve(CrashPoints.MARK), "");
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hub with the points on its class path. */
  HubProgram put(HubProgram program) {
    var bench = CrashPoints.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return program.with(List.of(bench, directory.toString()));
  }

  /** Names of all points that were passed by now. */
  List<String> seen() {
    return List.copyOf(new TreeSet<>(lines(CrashPoints.SEEN)));
  }

  /** At the n-th time that the point is passed from now on. */
  void arm(String point, int n, Act act) {
    write(CrashPoints.ARMED, "%s\t%d\t%s".formatted(point, n, act));
  }

  void disarm() {
    write(CrashPoints.ARMED, "");
  }

  /** Points are seen anew from now on. */
  void forget() {
    write(CrashPoints.SEEN, "");
    write(CrashPoints.ARMED, "nothing " + System.nanoTime());
  }

  /** How often an armed point did what it was armed for. */
  int fired() {
    return lines(CrashPoints.FIRED).size();
  }

  /** Errors in the statements of hubs that start from now on, find by replace. */
  void plant(Map<String, String> errors) {
    write(
        Rewriting.PLANTED,
        errors.entrySet().stream()
            .map(error -> error.getKey() + "\t" + error.getValue())
            .collect(Collectors.joining("\n")));
  }

  private List<String> lines(String file) {
    try {
      var path = directory.resolve(file);
      return Files.exists(path) ? Files.readAllLines(path) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, String text) {
    try {
      var whole = Files.writeString(directory.resolve(file + ".new"), text);
      Files.move(
          whole,
          directory.resolve(file),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
