package kr.naru.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import kr.naru.bench.fault.Result.Run;
import kr.naru.bench.fault.check.Checker;
import kr.naru.bench.page.Language;
import kr.naru.twin.server.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("장애 시험 결과 페이지: 두 언어로 빠짐없이 쓴다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultPageTest {
  @Test
  void every_promise_and_every_planted_error_has_a_korean_sentence() {
    var korean = Sentences.in(Language.KOREAN);
    var sentences = new ArrayList<String>();
    Checker.sentences().forEach(promise -> sentences.add(promise.sentence()));
    Arrays.stream(RowPlant.values()).forEach(plant -> sentences.add(plant.bug()));
    HubPlants.plants().forEach(plant -> sentences.add(plant.bug()));
    Arrays.stream(Part.values()).forEach(part -> sentences.add(part.title() + " killed"));
    for (var line : WireTrials.Line.values()) {
      EnumSet.complementOf(EnumSet.of(Wire.State.WHOLE))
          .forEach(state -> sentences.add(WireTrials.name(line, state)));
    }

    assertThat(sentences).filteredOn(sentence -> !korean.knows(sentence)).isEmpty();
  }

  @Test
  void no_place_is_left_open() {
    var result = new Result(List.of(new Run("bench/run faults", 7)), List.of(), List.of());

    for (var language : Language.values()) {
      assertThat(new FaultPage(result, language).toString())
          .startsWith("# ")
          .doesNotContain("{", "}");
    }
  }
}
