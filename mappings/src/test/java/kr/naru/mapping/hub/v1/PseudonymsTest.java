package kr.naru.mapping.hub.v1;

import static org.assertj.core.api.Assertions.assertThat;

import kr.naru.domain.shared.CentreId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("점포 가명: 같은 점포는 늘 같고, 키 없이는 알 수 없다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PseudonymsTest {
  private static final CentreId CENTRE = new CentreId("PH01");
  private final Pseudonyms stores = new Pseudonyms("a key for tests");

  /** From {@code printf 'PH01 S0001' | openssl dgst -sha256 -hmac 'a key for tests'}. */
  @Test
  void it_is_half_of_the_hash_by_which_the_hub_has_known_the_store_since_version_1() {
    var name = stores.of(CENTRE, "S0001");

    assertThat(name).isEqualTo("s-f446452936e1d52137f98cb8131c9d52");
  }

  @Test
  void another_store_another_centre_and_another_key_are_other_names() {
    var other = new Pseudonyms("another key");

    assertThat(stores.of(CENTRE, "S0001"))
        .isNotEqualTo(stores.of(CENTRE, "S0002"))
        .isNotEqualTo(stores.of(new CentreId("PH02"), "S0001"))
        .isNotEqualTo(other.of(CENTRE, "S0001"));
  }

  @Test
  void a_name_in_hangul_does_not_shine_through() {
    var name = stores.of(CENTRE, "행복슈퍼");

    assertThat(name).matches("s-[0-9a-f]{32}").isNotEqualTo(stores.of(CENTRE, "행복마트"));
  }
}
