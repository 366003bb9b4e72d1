package kr.naru.hostile;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kr.naru.kit.Servers;

/** A token that says it lets a store order, and is wrong in one point. */
record Forgery(String name, Making making) {
  private static final long HOUR = 3_600;

  /** Makes it of claims that would do. */
  interface Making {
    String of(JWTClaimsSet.Builder claims) throws JOSEException;
  }

  static Stream<Forgery> all() {
    return Stream.concat(signatures(), claims());
  }

  private static Stream<Forgery> signatures() {
    return Stream.of(
        new Forgery("no signature", claims -> new PlainJWT(claims.build()).serialize()),
        new Forgery("HS256 with the public key", claims -> mac(claims.build())),
        new Forgery(
            "a key of one's own", claims -> signed(claims, new ECDSASigner(stranger()), "own")),
        new Forgery(
            "a key that is named huge",
            claims -> signed(claims, new ECDSASigner(own()), "k".repeat(4_000))),
        new Forgery("a key it brings along", Forgery::bringing),
        new Forgery("no signature after the dot", claims -> cut(good(claims))),
        new Forgery("a signature of zeros", claims -> cut(good(claims)) + "A".repeat(86)),
        new Forgery("a byte of the claims changed", claims -> changed(good(claims))));
  }

  private static Stream<Forgery> claims() {
    return Stream.of(
        claim("for another", claims -> claims.audience("other")),
        claim("for nobody", claims -> claims.audience((String) null)),
        claim("by another", claims -> claims.issuer("other")),
        claim("by nobody", claims -> claims.issuer(null)),
        claim("expired", claims -> claims.expirationTime(at(-HOUR))),
        claim("not yet valid", claims -> claims.notBeforeTime(at(HOUR / 2))),
        claim("for ever", claims -> claims.expirationTime(null)),
        claim("of no centre", claims -> claims.claim("centre", null)),
        claim("of a centre by path", claims -> claims.claim("centre", "../T1")),
        claim("with rights in a list", claims -> claims.claim("scope", 7)));
  }

  String token(String centre) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer("naru-demo")
            .audience("naru")
            .subject("S1")
            .claim("centre", centre)
            .claim("store", "S1")
            .claim("scope", "order:write order:read")
            .expirationTime(at(HOUR));
    try {
      return making.of(claims);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  /** Right in all points; only what is forged may be why a forgery fails. */
  static String good(JWTClaimsSet.Builder claims) throws JOSEException {
    var key = own();
    return signed(claims, new ECDSASigner(key), key.getKeyID());
  }

  private static Forgery claim(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
    return new Forgery(name, claims -> good(change.apply(claims)));
  }

  private static Date at(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private static String cut(String token) {
    return token.substring(0, token.lastIndexOf('.') + 1);
  }

  private static String changed(String token) {
    var claims = token.indexOf('.') + 20;
    var other = token.charAt(claims) == 'A' ? 'B' : 'A';
    return token.substring(0, claims) + other + token.substring(claims + 1);
  }

  private static String signed(JWTClaimsSet.Builder claims, JWSSigner signer, String kid)
      throws JOSEException {
    var token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(kid).build(), claims.build());
    token.sign(signer);
    return token.serialize();
  }

  private static String bringing(JWTClaimsSet.Builder claims) throws JOSEException {
    var key = stranger();
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).jwk(key.toPublicJWK()).build();
    var token = new SignedJWT(header, claims.build());
    token.sign(new ECDSASigner(key));
    return token.serialize();
  }

  private static String mac(JWTClaimsSet claims) throws JOSEException {
    var known = own().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    token.sign(new MACSigner(known));
    return token.serialize();
  }

  private static ECKey stranger() throws JOSEException {
    return new ECKeyGenerator(Curve.P_256).keyID("own").generate();
  }

  private static ECKey own() {
    var file = Servers.tokens().jwksFile().resolveSibling("token-key.json");
    try {
      return ECKey.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
