package kr.naru.bench.floor;

import java.util.List;

/** The three that compete to be the floor. */
final class Programs {
  private Programs() {}

  static List<Program> all() {
    return List.of(new PlainProgram(), new PackedProgram(), new PipelinedProgram());
  }

  static Program named(String name) {
    return all().stream()
        .filter(program -> program.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no program " + name + "."));
  }
}
