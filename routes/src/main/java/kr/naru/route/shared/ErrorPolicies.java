package kr.naru.route.shared;

import kr.naru.connector.BackgroundTrouble;
import kr.naru.connector.file.FileDoor;
import kr.naru.connector.http.HttpDoor;
import kr.naru.connector.jms.JmsDoor;
import kr.naru.connector.jms.NotBooked;
import kr.naru.connector.store.message.Inbox;
import kr.naru.connector.store.message.Inbox.TwinInFlight;
import kr.naru.connector.store.order.OrderBooks.UnknownStore;
import kr.naru.mapping.wire.WireError;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What happens when something goes wrong, by kind of route. Flows only name one. */
@Component
class ErrorPolicies extends RouteConfigurationBuilder {
  private static final int TWIN_WAITS = 40;
  private static final int TWIN_WAIT_MILLIS = 50;
  private static final int MAX_WAIT_MILLIS = 2_000;
  private static final int DEADLOCK_RETRIES = 3;

  private final HttpDoor door;
  private final BackgroundTrouble trouble;

  ErrorPolicies(HttpDoor door, BackgroundTrouble trouble) {
    this.door = door;
    this.trouble = trouble;
  }

  // spotless:off
  @Override
  public void configuration() {
    // A caller is answered: a twin is waited for up to 2 s outside a transaction, a deadlock is
    // tried again, everything else becomes a problem.
    routeConfiguration("edge.http")
      .onException(TwinInFlight.class)
        .maximumRedeliveries(TWIN_WAITS).redeliveryDelay(TWIN_WAIT_MILLIS).logRetryAttempted(false)
        .handled(true).process(door::refuse).end()
      .onException(CannotAcquireLockException.class)
        .maximumRedeliveries(DEADLOCK_RETRIES).redeliveryDelay(TWIN_WAIT_MILLIS)
        .handled(true).process(door::refuse).end()
      .onException(Throwable.class)
        .maximumRedeliveries(0).logExhausted(false)
        .handled(true).process(door::refuse);

    // A message nobody can understand or book is put aside with its reason; any other failure
    // rolls the session back and the broker brings the message again, ten times before that too
    // is put aside.
    var jms = routeConfiguration("edge.jms");
    jms.onException(WireError.class, Inbox.OtherPayload.class, NotBooked.class)
      .maximumRedeliveries(0)
      .handled(true).to("direct:message.dead");
    jms.onException(TwinInFlight.class, CannotAcquireLockException.class)
      .maximumRedeliveries(TWIN_WAITS).redeliveryDelay(TWIN_WAIT_MILLIS).logRetryAttempted(false);
    jms.onException(Throwable.class).onWhen(JmsDoor::failedOften)
      .maximumRedeliveries(0)
      .handled(true).to("direct:message.dead");

    // A part of a file waits up to a minute for a busy database; an order that cannot be decided is
    // answered, and any other failure is the file's, which is then taken again as a whole.
    routeConfiguration("edge.file")
      .onException(TwinInFlight.class, TransientDataAccessException.class,
          NonTransientDataAccessResourceException.class, TransactionException.class)
        .maximumRedeliveries(TWIN_WAITS).redeliveryDelay(TWIN_WAIT_MILLIS)
        .useExponentialBackOff().backOffMultiplier(1.5).maximumRedeliveryDelay(MAX_WAIT_MILLIS)
        .logRetryAttempted(false).logExhausted(false).end()
      .onException(UnknownStore.class, Inbox.OtherPayload.class, DuplicateKeyException.class)
        .maximumRedeliveries(0)
        .handled(true).process(FileDoor::undecided).end()
      .onException(Throwable.class)
        .maximumRedeliveries(0).logExhausted(false);

    // Work nobody waits for comes round again; its failing is logged when it begins and ends.
    routeConfiguration(BackgroundTrouble.CONFIGURATION)
      .onException(Throwable.class)
        .maximumRedeliveries(0).logExhausted(false).handled(true).process(trouble::note);

    // A delivery fails as a whole, and its lane decides whether and when it is tried again.
    routeConfiguration("delivery")
      .errorHandler(noErrorHandler());
    // A decision is one transaction: it fails as a whole, and the caller of the route decides.
    routeConfiguration("decision")
      .errorHandler(noErrorHandler());
  }
  // spotless:on
}
