package kr.naru.demo;

import java.nio.file.Path;
import java.util.Map;
import kr.naru.twin.server.Grant;
import kr.naru.twin.server.OwnerOnly;
import kr.naru.twin.server.Tokens;

/** Throw-away tokens in files, for the README's {@code curl} and for people who try things. */
final class TokenFiles {
  private static final String[] STORE = {
    "order:write", "order:read", "balance:read", "price:read", "passport:read"
  };
  private static final String[] FRONT = {
    "order:write", "order:read", "balance:read", "price:read", "passport:read", "act_for"
  };
  private static final String[] OPERATOR = {
    "order:write",
    "order:read",
    "order:phone",
    "balance:read",
    "price:read",
    "passport:read",
    "member:read",
    "centre:admin",
    "operate",
    "metrics:read"
  };

  private TokenFiles() {}

  /** Writes aos.jwt, store.jwt and operator.jwt and returns their directory. */
  static Path write(Path data, Tokens tokens, String centre, String store) {
    Path directory = data.resolve("tokens");
    Map.of(
            "aos", Grant.of("aos", centre, FRONT),
            "store", Grant.of("store-" + store, centre, STORE).forStore(store),
            "operator", Grant.of("operator", centre, OPERATOR))
        .forEach(
            (name, grant) -> OwnerOnly.write(directory.resolve(name + ".jwt"), tokens.mint(grant)));
    return directory;
  }
}
