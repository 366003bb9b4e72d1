package kr.naru.twin.fault;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of the order and the number of a twin's messages before they are sent: some wait,
 * some go twice, blocks are shuffled. For one thread.
 */
public final class Disorder {
  private final Faults faults;
  private final List<Message> block = new ArrayList<>();
  private final List<Message> late = new ArrayList<>();

  public Disorder(Faults faults) {
    this.faults = faults;
  }

  /**
   * What a twin sends.
   *
   * @param name the same in every run of the same seed
   * @param again it is the second of two
   */
  public record Message(String name, String text, boolean again) {
    public static Message of(String name, String text) {
      return new Message(name, text, false);
    }
  }

  /** Takes one and gives what is to be sent now. */
  public List<Message> take(Message message) {
    if (faults.isLate(message.name())) {
      late.add(message);
      return List.of();
    }
    block.add(message);
    if (faults.isDoubled(message.name())) {
      block.add(new Message(message.name(), message.text(), true));
    }
    return block.size() >= faults.plan().shuffled() ? ofBlock() : List.of();
  }

  /** Gives what waits for nothing any more: nothing else comes, or nobody is late any more. */
  public List<Message> rest() {
    var rest = new ArrayList<>(ofBlock());
    if (faults.plan().late() == 0) {
      rest.addAll(late);
      late.clear();
    }
    return rest;
  }

  private List<Message> ofBlock() {
    var ready = List.copyOf(block);
    block.clear();
    return faults.plan().shuffled() > 1 ? faults.shuffled(ready) : ready;
  }
}
