package kr.naru.route.reconcile;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.naru.connector.http.Call;
import kr.naru.connector.http.Caller.Denied;
import kr.naru.connector.jms.FromPartner;
import kr.naru.connector.jms.PartnerEvent;
import kr.naru.connector.jms.PartnerMessage;
import kr.naru.connector.store.reconcile.StatementBooks.Book;
import kr.naru.mapping.wire.Days;
import kr.naru.mapping.wire.StatementMessage;

/**
 * A part of a partner's statement, by queue or by call.
 *
 * @param who the account that said it
 * @param by the message it came in by; empty for a call
 */
record StatementRequest(
    Book book, UUID message, String who, StatementMessage statement, Optional<PartnerMessage> by)
    implements FromPartner {
  private static final Set<String> CALLERS = Set.of("aos", "hub");

  static StatementRequest read(PartnerEvent partner) {
    var received = partner.received();
    var statement = StatementMessage.read(partner.event());
    var name = received.partner().toUpperCase(Locale.ROOT);
    return new StatementRequest(
        new Book(received.centre(), statement.day(), name),
        received.message(),
        received.owner(),
        statement,
        Optional.of(received));
  }

  /** Whose books they are is whom the token speaks for. */
  static StatementRequest read(Call call) {
    var caller = call.caller();
    caller.speaksForAll();
    if (!CALLERS.contains(caller.subject())) {
      throw new Denied("statements are said by " + CALLERS + ", not by " + caller.subject());
    }
    var day = call.required("day", Days::day);
    return new StatementRequest(
        new Book(caller.centre(), day, caller.subject().toUpperCase(Locale.ROOT)),
        call.message(),
        caller.subject(),
        StatementMessage.read(day, call.body()),
        Optional.empty());
  }

  @Override
  public PartnerMessage received() {
    return by.orElseThrow();
  }
}
