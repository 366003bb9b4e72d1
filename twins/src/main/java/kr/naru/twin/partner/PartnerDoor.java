package kr.naru.twin.partner;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kr.naru.twin.event.Event;
import kr.naru.twin.event.Intake;
import kr.naru.twin.event.Intake.Outcome;
import kr.naru.twin.fault.Disorder.Message;
import kr.naru.twin.fault.Faults;

/** Both queues of a partner: what comes in is booked once, what goes out goes through faults. */
public final class PartnerDoor implements AutoCloseable {
  private final Account account;
  private final Faults faults;
  private final Intake intake;
  private final Inbox inbox;
  private final Outbox outbox;

  private PartnerDoor(Account account, Faults faults, Consumer<Event> book) {
    this.account = account;
    this.faults = faults;
    this.intake = new Intake(faults, book);
    this.inbox = new Inbox(account, faults, this::take);
    this.outbox = new Outbox(account, faults);
  }

  /**
   * Opens it; nothing is read before {@link #start}.
   *
   * @param book see {@link Intake}
   */
  public static PartnerDoor of(Account account, Consumer<Event> book) {
    return new PartnerDoor(account, new Faults(), book);
  }

  public void start() {
    inbox.start();
    outbox.start();
  }

  /**
   * Says something to the hub, as soon as it can be said.
   *
   * @param name of what is said; one kind and name make one id, in every run
   * @return that id
   */
  public String send(String kind, String name, Map<String, ?> data) {
    var type = "kr.naru.%s.%s.v1".formatted(account.partner(), kind);
    sendRaw(kind + "|" + name, Event.write(account.user(), type, name, data));
    return Event.idOf(account.user(), type, name);
  }

  /** Sends any text, right or wrong. */
  public void sendRaw(String name, String text) {
    outbox.send(Message.of(name, text));
  }

  public Faults faults() {
    return faults;
  }

  public Intake intake() {
    return intake;
  }

  /** Messages given and not sent yet: those the faults keep back, too. */
  public long unsent() {
    return outbox.unsent();
  }

  /** Messages the broker has; one sent twice counts twice. */
  public long sent() {
    return outbox.sent();
  }

  @Override
  public void close() {
    inbox.close();
    outbox.close();
  }

  /** Refused again after it was sent again, it is another refusal. */
  private void take(String text) {
    var answer = intake.take(text);
    if (answer.outcome() == Outcome.REFUSED) {
      send(
          "refused",
          answer.message() + "|" + UUID.randomUUID(),
          Map.of("message", answer.message(), "reason", answer.reason()));
    }
  }
}
