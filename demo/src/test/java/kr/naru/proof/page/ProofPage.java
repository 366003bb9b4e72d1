package kr.naru.proof.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the page in both languages and says the counts.
 *
 * <p>Arguments: the root of the project, and the build whose results count.
 */
public final class ProofPage {
  private static final Path PAGES = Path.of("target", "proof");

  private ProofPage() {}

  public static void main(String[] arguments) throws IOException {
    try {
      write(Path.of(arguments[0]), arguments[1], System.out);
    } catch (ProofError e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  static void write(Path root, String build, PrintStream console) throws IOException {
    var inventory = Inventory.read(root.resolve("docs/reference/inventory.csv"));
    var proof = Proof.of(inventory, Records.read(root, build));
    Files.createDirectories(root.resolve(PAGES));
    for (Language language : Language.values()) {
      Files.writeString(
          root.resolve(PAGES).resolve(language.file()),
          new Page(proof, language).html(build),
          UTF_8);
    }
    say(proof, console);
  }

  private static void say(Proof proof, PrintStream console) {
    long failed = proof.count(State.FAILED);
    console.printf(
        "Proof: %d of %d rows proved, %d in part, %s%d not (%s)%n",
        proof.count(State.PROVED),
        proof.verdicts().size(),
        proof.count(State.PART),
        failed == 0 ? "" : failed + " failed, ",
        proof.count(State.NOT),
        PAGES.resolve(Language.ENGLISH.file()));
    console.println("Slowest tests:");
    proof
        .slowest()
        .forEach(
            each ->
                console.printf(
                    "  %8.1f s  %s: %s%n",
                    each.millis() / 1000.0, each.test().simpleName(), each.test().sentence()));
  }
}
