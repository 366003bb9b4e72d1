package kr.naru.connector.file;

import java.util.Objects;
import java.util.function.BiFunction;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/** What was asked beside what was answered, for a step that needs both. */
public final class Joined<Q, A> implements AggregationStrategy {
  private final Class<Q> asked;
  private final Class<A> answered;
  private final BiFunction<Q, A, ?> join;

  private Joined(Class<Q> asked, Class<A> answered, BiFunction<Q, A, ?> join) {
    this.asked = asked;
    this.answered = answered;
    this.join = join;
  }

  public static <Q, A> Joined<Q, A> of(
      Class<Q> asked, Class<A> answered, BiFunction<Q, A, ?> join) {
    return new Joined<>(asked, answered, join);
  }

  @Override
  public Exchange aggregate(@Nullable Exchange before, @Nullable Exchange after) {
    var original = Objects.requireNonNull(before);
    var answer = Objects.requireNonNull(after);
    if (answer.getException() != null) {
      original.setException(answer.getException());
      return original;
    }
    original
        .getMessage()
        .setBody(
            join.apply(
                Objects.requireNonNull(original.getMessage().getBody(asked)),
                Objects.requireNonNull(answer.getMessage().getBody(answered))));
    return original;
  }
}
