package kr.naru.route.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.naru.kit.Eventually;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;

/** The watched folder of one centre, as someone who drops files sees it. */
final class Folder {
  private final Path root;

  private Folder(Path root) {
    this.root = root;
  }

  /** Makes it and has the hub look at it. */
  static Folder of(TestCentre centre) {
    var folder = new Folder(Servers.filesFolder().resolve(centre.id()));
    try {
      Files.createDirectories(folder.in());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    centre.operator().put("/api/v1/centres/" + centre.id(), Map.of("name", "Test")).expect(200);
    return folder;
  }

  Path in() {
    return root.resolve("in");
  }

  void drop(String name, String text) {
    drop(name, text, StandardCharsets.UTF_8);
  }

  /** As asked for: under another name until it is whole. */
  void drop(String name, String text, Charset charset) {
    try {
      var part = Files.write(in().resolve(name + ".part"), text.getBytes(charset));
      Files.move(part, in().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The n-th result of files of this name, once it is there. */
  Results result(String name, int n) {
    Eventually.ok(
        () -> results(name).size() >= n && !Files.exists(in().resolve(name)),
        name + " has no result");
    try {
      return Results.of(Files.readAllBytes(results(name).get(n - 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Results result(String name) {
    return result(name, 1);
  }

  List<Path> results(String name) {
    var base = name.replaceFirst("\\.csv$", ".");
    return done().stream()
        .filter(file -> file.getFileName().toString().startsWith(base))
        .filter(file -> file.toString().endsWith(".result.csv"))
        .toList();
  }

  List<Path> done() {
    if (!Files.isDirectory(root.resolve("done"))) {
      return List.of();
    }
    try (var files = Files.list(root.resolve("done"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
