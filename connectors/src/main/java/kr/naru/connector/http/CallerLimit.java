package kr.naru.connector.http;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import kr.naru.connector.http.StoreLimit.Place;

/**
 * No partner, person or store has more of an instance than its share, whatever it asks for
 * (PLT-29).
 *
 * <p>Questions share the cores and the connections with the orders of all others, so they are
 * bounded at a time and a minute. Orders have the bound of their store; here it is only seen that
 * no caller holds all threads of the server.
 */
public final class CallerLimit {
  private final ConcurrentHashMap<String, Share> questions = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, Semaphore> commands = new ConcurrentHashMap<>();
  private final ShareSize asking;
  private final Commands telling;
  private final WaitingRoom room;

  /**
   * How many commands of one caller are under way at a time.
   *
   * @param partner who acts for stores, and so has the orders of many
   */
  public record Commands(int store, int partner) {}

  public CallerLimit(ShareSize asking, Commands telling, WaitingRoom room) {
    this.asking = asking;
    this.telling = telling;
    this.room = room;
  }

  /**
   * A place until the call is answered.
   *
   * @throws TooManyCalls when the caller has its share already
   */
  Place enter(Caller caller, String method) {
    var name = caller.centre() + "/" + caller.subject();
    return method.equals("GET") ? ask(name, caller) : tell(name, caller);
  }

  private Place ask(String name, Caller caller) {
    var share =
        questions.computeIfAbsent(name, unknown -> new Share(asking, room, System::nanoTime));
    return share
        .enter()
        .orElseThrow(
            () -> new TooManyCalls("Questions of " + caller.subject(), asking, share.later()));
  }

  private Place tell(String name, Caller caller) {
    var most = caller.store().isPresent() ? telling.store() : telling.partner();
    var places = commands.computeIfAbsent(name, unknown -> new Semaphore(most));
    if (!places.tryAcquire()) {
      throw new TooManyCalls("Commands of " + caller.subject(), most);
    }
    return places::release;
  }
}
