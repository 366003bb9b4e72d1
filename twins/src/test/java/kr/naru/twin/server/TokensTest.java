package kr.naru.twin.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokensTest {
  @TempDir Path data;

  @Test
  void a_token_is_proved_by_the_public_key_alone() throws Exception {
    Tokens tokens = Tokens.open(data);

    SignedJWT token = SignedJWT.parse(tokens.mint(Grant.of("aos", "PH01", "order:write")));

    ECKey key = JWKSet.load(tokens.jwksFile().toFile()).getKeys().get(0).toECKey();
    assertThat(key.isPrivate()).isFalse();
    assertThat(token.getHeader().getKeyID()).isEqualTo(key.getKeyID());
    assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
  }

  @Test
  void a_token_says_who_may_do_what_where() throws Exception {
    Grant grant = Grant.of("store-7", "PH01", "order:write", "balance:read").forStore("S0007");

    var claims = SignedJWT.parse(Tokens.open(data).mint(grant)).getJWTClaimsSet();

    assertThat(claims.getIssuer()).isEqualTo("naru-demo");
    assertThat(claims.getAudience()).containsExactly("naru");
    assertThat(claims.getSubject()).isEqualTo("store-7");
    assertThat(claims.getClaim("centre")).isEqualTo("PH01");
    assertThat(claims.getClaim("store")).isEqualTo("S0007");
    assertThat(claims.getClaim("scope")).isEqualTo("order:write balance:read");
    assertThat(claims.getJWTID()).isNotBlank();
  }

  @Test
  void a_negative_time_makes_an_expired_token() throws Exception {
    Grant grant = Grant.of("aos", "PH01").validFor(Duration.ofMinutes(-5));

    var claims = SignedJWT.parse(Tokens.open(data).mint(grant)).getJWTClaimsSet();

    assertThat(claims.getExpirationTime().toInstant()).isBefore(Instant.now());
    assertThat(claims.getClaim("store")).isNull();
  }

  @Test
  void the_key_outlives_the_run_and_is_its_owners_alone() throws Exception {
    String before = Tokens.open(data).jwks();

    assertThat(Tokens.open(data).jwks()).isEqualTo(before);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("token-key.json"))))
        .isEqualTo("rw-------");
  }

  @Test
  void a_grant_without_a_centre_is_refused() {
    assertThatThrownBy(() -> Grant.of("aos", " "))
        .hasMessageContaining("needs a subject and a centre");
  }
}
