package kr.naru.twin.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.naru.twin.fault.Faults;
import tools.jackson.core.JacksonException;

/** Where messages come in: each is booked once, refused with a reason, or known already. */
public final class Intake {
  private final Faults faults;
  private final Consumer<Event> book;
  private final Seen seen = new Seen();
  private final List<Answer> refusals = new ArrayList<>();
  private final Delays delays = new Delays();

  /**
   * @param book is called for one message at a time; an {@link IllegalArgumentException} of it
   *     refuses the message, which must have changed nothing then
   */
  public Intake(Faults faults, Consumer<Event> book) {
    this.faults = faults;
    this.book = book;
  }

  /** What became of a message. */
  public enum Outcome {
    BOOKED,
    DUPLICATE,
    REFUSED,
    UNREADABLE
  }

  /**
   * What became of one message, and why it was not booked.
   *
   * @param message its id; empty when it could not be read
   */
  public record Answer(Outcome outcome, String message, String reason) {}

  /** How many messages came. */
  public record Traffic(long booked, long duplicates, long refused) {}

  public Answer take(String text) {
    return take(text, Event::id);
  }

  /** The same for a message that bears its id outside, too: both have to agree. */
  public Answer take(String id, String text) {
    return take(text, event -> id);
  }

  private Answer take(String text, Function<Event, String> outside) {
    faults.beSlow();
    try {
      var event = Event.read(text);
      if (!event.id().equals(outside.apply(event))) {
        throw new IllegalArgumentException("Its id is not the one on its envelope");
      }
      return take(event);
    } catch (IllegalArgumentException e) {
      return refused(new Answer(Outcome.UNREADABLE, "", "" + e.getMessage()));
    }
  }

  public synchronized Traffic traffic() {
    return new Traffic(seen.count(), seen.duplicates(), refusals.size());
  }

  /** How long booked messages took from their decision until they were here. */
  public Delays delays() {
    return delays;
  }

  /** All refusals, in order. */
  public synchronized List<Answer> refusals() {
    return List.copyOf(refusals);
  }

  private synchronized Answer take(Event event) {
    if (seen.contains(event.id())) {
      seen.isFirst(event.id());
      return new Answer(Outcome.DUPLICATE, event.id(), "");
    }
    if (faults.isWrong(event.id(), event.subject())) {
      return refused(new Answer(Outcome.REFUSED, event.id(), "The twin was told to refuse it"));
    }
    try {
      book.accept(event);
    } catch (IllegalArgumentException | JacksonException e) {
      return refused(new Answer(Outcome.REFUSED, event.id(), "" + e.getMessage()));
    }
    seen.isFirst(event.id());
    delays.note(event.time());
    return new Answer(Outcome.BOOKED, event.id(), "");
  }

  private synchronized Answer refused(Answer refusal) {
    refusals.add(refusal);
    return refusal;
  }
}
