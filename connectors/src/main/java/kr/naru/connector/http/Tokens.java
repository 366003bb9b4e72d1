package kr.naru.connector.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.StoreCode;

/**
 * Checks bearer tokens: signed with ES256 by a known key, for us, in time (RFC 8725).
 *
 * <p>Claims: iss, aud, sub, exp, centre, store (optional), scope (space separated).
 */
public final class Tokens {
  private static final int REMEMBERED = 1_000;

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  public Tokens(JWKSet keys, String issuer, String audience) {
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, new ImmutableJWKSet<>(keys)));
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            audience,
            new JWTClaimsSet.Builder().issuer(issuer).build(),
            Set.of("sub", "exp", "centre", "scope")));
  }

  public static Tokens of(Path jwks, String issuer, String audience) {
    try {
      return new Tokens(JWKSet.load(jwks.toFile()), issuer, audience);
    } catch (IOException | ParseException e) {
      throw new IllegalStateException(
          "naru.auth.jwks: no key set can be read from " + jwks + "; name a JWKS file", e);
    }
  }

  public Caller verify(String authorization) {
    if (!authorization.startsWith("Bearer ")) {
      throw new Unauthenticated("a bearer token is wanted");
    }
    var token = authorization.substring(7).strip();
    var seen = known.get(token);
    return seen != null && seen.isInTime() ? seen.caller() : verified(token);
  }

  /** A token that was verified; its signature is not checked again while it is in time. */
  private record Known(Caller caller, Instant expires) {
    boolean isInTime() {
      return Instant.now().isBefore(expires);
    }
  }

  private Caller verified(String token) {
    try {
      var claims = processor.process(token, null);
      var caller =
          new Caller(
              claims.getSubject(),
              new CentreId(claims.getStringClaim("centre")),
              Optional.ofNullable(claims.getStringClaim("store")).map(StoreCode::new),
              Set.of(claims.getStringClaim("scope").strip().split(" +")));
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(token, new Known(caller, claims.getExpirationTime().toInstant()));
      return caller;
    } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
      throw new Unauthenticated("the token is not valid here: expired, foreign or altered");
    }
  }

  /** Nobody we know. */
  public static final class Unauthenticated extends RuntimeException {
    public Unauthenticated(String why) {
      super(why);
    }
  }
}
