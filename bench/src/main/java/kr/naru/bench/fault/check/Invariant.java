package kr.naru.bench.fault.check;

import java.util.List;
import java.util.function.Function;

/** A sentence that is true of a hub which keeps its promises. */
record Invariant(String no, String sentence, Function<Evidence, List<Finding>> findings) {}
