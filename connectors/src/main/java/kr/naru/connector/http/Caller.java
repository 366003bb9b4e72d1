package kr.naru.connector.http;

import java.util.Optional;
import java.util.Set;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.StoreCode;

/** Who calls, as the token says; a token with a store speaks for that store alone. */
public record Caller(
    String subject, CentreId centre, Optional<StoreCode> store, Set<String> scopes) {
  public boolean may(String scope) {
    return scopes.contains(scope);
  }

  /**
   * The store a call is about: the token's own, or the one named if the caller acts for stores.
   *
   * @throws Denied when another store's data is asked for, or none is named
   */
  public StoreCode storeFor(Optional<StoreCode> named) {
    if (store.isPresent()) {
      if (named.isPresent() && !named.equals(store)) {
        throw new Denied("store " + named.get() + " is not the token's own");
      }
      return store.get();
    }
    if (!may(Scopes.ACT_FOR) && !may(Scopes.ORDER_PHONE) && !may(Scopes.OPERATE)) {
      throw new Denied(Scopes.ACT_FOR);
    }
    return named.orElseThrow(() -> new MissingStore(subject));
  }

  /**
   * @throws Denied when the token speaks for one store only
   */
  public void speaksForAll() {
    if (store.isPresent()) {
      throw new Denied("stores other than " + store.get());
    }
  }

  /** May this caller see data of the given store? */
  public boolean maySee(StoreCode other) {
    return store
        .map(own -> own.equals(other))
        .orElseGet(() -> may(Scopes.ACT_FOR) || may(Scopes.OPERATE));
  }

  /** The right that is missing. */
  public static final class Denied extends RuntimeException {
    public Denied(String missing) {
      super("The token does not allow this: " + missing);
    }
  }

  /** A caller that acts for stores named none. */
  public static final class MissingStore extends RuntimeException {
    MissingStore(String subject) {
      super("'" + subject + "' acts for stores: name one");
    }
  }
}
