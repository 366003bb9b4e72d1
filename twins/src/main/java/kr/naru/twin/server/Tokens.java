package kr.naru.twin.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/**
 * Signs throw-away tokens (ES256) the way a centre's identity provider would. The private key stays
 * in the data directory; the public one is in {@code jwks.json} beside it.
 */
public final class Tokens {
  /** Who the tokens say has issued them. */
  public static final String ISSUER = "naru-demo";

  /** Whom the tokens are for. */
  public static final String AUDIENCE = "naru";

  private static final String KEY_FILE = "token-key.json";
  private static final String JWKS_FILE = "jwks.json";

  private final ECKey key;
  private final Path jwksFile;

  private Tokens(ECKey key, Path jwksFile) {
    this.key = key;
    this.jwksFile = jwksFile;
  }

  /** Reads the key kept in this directory, or makes one at the first start. */
  public static Tokens open(Path data) {
    Path directory = data.toAbsolutePath().normalize();
    Path keyFile = directory.resolve(KEY_FILE);
    if (!Files.exists(keyFile)) {
      OwnerOnly.write(keyFile, newKey().toJSONString());
    }
    Tokens tokens = new Tokens(read(keyFile), directory.resolve(JWKS_FILE));
    OwnerOnly.write(tokens.jwksFile, tokens.jwks());
    return tokens;
  }

  /** The public keys, as a JSON Web Key Set. */
  public String jwks() {
    return new JWKSet(key.toPublicJWK()).toString(true);
  }

  /** The file with the public keys. */
  public Path jwksFile() {
    return jwksFile;
  }

  /** A signed token with these rights. */
  public String mint(Grant grant) {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience(AUDIENCE)
            .subject(grant.subject())
            .claim("centre", grant.centre())
            .claim("scope", String.join(" ", grant.scopes()))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(grant.validFor())))
            .jwtID(UUID.randomUUID().toString());
    if (grant.store() != null) {
      claims.claim("store", grant.store());
    }
    return sign(claims.build());
  }

  private String sign(JWTClaimsSet claims) {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("Could not sign a token: " + e.getMessage(), e);
    }
  }

  private static ECKey newKey() {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("Could not make a signing key. Use a full JDK.", e);
    }
  }

  private static ECKey read(Path keyFile) {
    try {
      return ECKey.parse(Files.readString(keyFile));
    } catch (ParseException e) {
      throw new IllegalStateException(
          keyFile + " is not a signing key. Delete it; tokens made before will be refused.", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + keyFile + ". Check that it is yours.", e);
    }
  }
}
