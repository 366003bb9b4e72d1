package kr.naru.twin.fault;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What is wrong with a twin.
 *
 * @param slowMillis how long it takes for each message it receives
 * @param down it receives nothing: its queue is not read, its door answers 503
 * @param gone more than down: its door breaks the line without an answer
 * @param wrongEvery it refuses every n-th message it receives, for good; 0: none
 * @param wrong documents it always refuses
 * @param doubled share of its messages that it sends twice, 0 to 1
 * @param late share of its messages that it keeps until this is 0 again
 * @param shuffled it sends in any order within blocks of so many; 0 or 1: in order
 */
public record FaultPlan(
    long seed,
    long slowMillis,
    boolean down,
    boolean gone,
    int wrongEvery,
    Set<String> wrong,
    double doubled,
    double late,
    int shuffled) {
  public static final FaultPlan NONE = new FaultPlan(1, 0, false, false, 0, Set.of(), 0, 0, 0);

  private static final Set<String> FIELDS =
      Set.of(
          "seed",
          "slowMillis",
          "down",
          "gone",
          "wrongEvery",
          "wrong",
          "doubled",
          "late",
          "shuffled");

  public FaultPlan {
    wrong = Set.copyOf(wrong);
    if (slowMillis < 0 || wrongEvery < 0 || shuffled < 0 || !isShare(doubled) || !isShare(late)) {
      throw new IllegalArgumentException(
          "slowMillis, wrongEvery and shuffled are 0 or more, doubled and late are 0 to 1");
    }
  }

  /**
   * Reads a whole plan; what is not named is as it should be.
   *
   * @throws IllegalArgumentException names what is not understood
   */
  public static FaultPlan read(JsonNode plan) {
    var unknown = new LinkedHashSet<String>(plan.propertyNames());
    unknown.removeAll(FIELDS);
    if (!plan.isObject() || !unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "Not a plan of faults: %s. It has some of %s".formatted(unknown, FIELDS));
    }
    return new FaultPlan(
        plan.path("seed").asLong(NONE.seed),
        plan.path("slowMillis").asLong(0),
        plan.path("down").asBoolean(false),
        plan.path("gone").asBoolean(false),
        plan.path("wrongEvery").asInt(0),
        documents(plan.path("wrong")),
        plan.path("doubled").asDouble(0),
        plan.path("late").asDouble(0),
        plan.path("shuffled").asInt(0));
  }

  public FaultPlan withSeed(long newSeed) {
    return new FaultPlan(
        newSeed, slowMillis, down, gone, wrongEvery, wrong, doubled, late, shuffled);
  }

  public FaultPlan withSlowMillis(long millis) {
    return new FaultPlan(seed, millis, down, gone, wrongEvery, wrong, doubled, late, shuffled);
  }

  public FaultPlan withDown() {
    return new FaultPlan(seed, slowMillis, true, gone, wrongEvery, wrong, doubled, late, shuffled);
  }

  public FaultPlan withGone() {
    return new FaultPlan(seed, slowMillis, down, true, wrongEvery, wrong, doubled, late, shuffled);
  }

  public FaultPlan withWrongEvery(int n) {
    return new FaultPlan(seed, slowMillis, down, gone, n, wrong, doubled, late, shuffled);
  }

  public FaultPlan withWrong(String... documents) {
    return new FaultPlan(
        seed, slowMillis, down, gone, wrongEvery, Set.of(documents), doubled, late, shuffled);
  }

  public FaultPlan withDoubled(double share) {
    return new FaultPlan(seed, slowMillis, down, gone, wrongEvery, wrong, share, late, shuffled);
  }

  public FaultPlan withLate(double share) {
    return new FaultPlan(seed, slowMillis, down, gone, wrongEvery, wrong, doubled, share, shuffled);
  }

  public FaultPlan withShuffled(int block) {
    return new FaultPlan(seed, slowMillis, down, gone, wrongEvery, wrong, doubled, late, block);
  }

  private static boolean isShare(double share) {
    return share >= 0 && share <= 1;
  }

  private static Set<String> documents(JsonNode named) {
    var documents = new HashSet<String>();
    named.forEach(document -> documents.add(document.asString()));
    return documents;
  }
}
