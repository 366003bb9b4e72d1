package kr.naru.demo;

import java.io.PrintStream;
import java.util.function.Consumer;

/** Prints what has happened, each line with the seconds since the start. */
final class Progress implements Consumer<String> {
  private final PrintStream out;
  private final long begin = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  @Override
  public void accept(String sentence) {
    out.printf("%6.1f s  %s%n", (System.nanoTime() - begin) / 1e9, sentence);
  }
}
