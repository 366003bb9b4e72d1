package kr.naru.proof.spoil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("문서 변형기: 같은 시드는 같은 변형")
@DisplayNameGeneration(ReplaceUnderscores.class)
class MutatorTest {
  private static final String DOCUMENT = "{\"article\": \"P1\", \"quantity\": 1}";
  private static final int MANY = 1_000;

  @Test
  void a_seed_spoils_the_same_way_again_and_another_one_otherwise() {
    assertThat(spoilt(7)).isEqualTo(spoilt(7)).isNotEqualTo(spoilt(8));
  }

  @Test
  void nearly_every_document_is_changed_and_some_keep_their_form() {
    var spoilt = spoilt(7);

    assertThat(spoilt).filteredOn(DOCUMENT::equals).hasSizeLessThan(MANY / 20);
    assertThat(spoilt)
        .filteredOn(text -> text.matches("\\{\"article\": ?\\S+, \"quantity\": ?\\S+}"))
        .hasSizeGreaterThan(MANY / 20);
  }

  private static String[] spoilt(long seed) {
    var mutator = new Mutator(seed);
    return IntStream.range(0, MANY).mapToObj(n -> mutator.spoil(DOCUMENT)).toArray(String[]::new);
  }
}
