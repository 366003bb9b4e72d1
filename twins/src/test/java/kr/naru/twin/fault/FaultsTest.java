package kr.naru.twin.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.naru.twin.fault.Disorder.Message;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("장애: 같은 씨앗은 언제나 같은 장애를 낸다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultsTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final Faults faults = new Faults();

  @Test
  void without_faults_messages_go_as_they_come() {
    assertThat(sent(100)).containsExactlyElementsOf(names(100));
  }

  @Test
  void the_same_seed_doubles_the_same_messages_and_another_one_others() {
    faults.plan(FaultPlan.NONE.withDoubled(0.1).withSeed(7));
    var first = sent(1_000);
    faults.plan(FaultPlan.NONE.withDoubled(0.1).withSeed(7));
    var second = sent(1_000);
    faults.plan(FaultPlan.NONE.withDoubled(0.1).withSeed(8));
    var other = sent(1_000);

    assertThat(second).isEqualTo(first);
    assertThat(other).isNotEqualTo(first);
    assertThat(first.size()).isBetween(1_060, 1_140);
  }

  @Test
  void messages_move_less_than_a_block_and_none_is_lost() {
    faults.plan(FaultPlan.NONE.withShuffled(50));

    var sent = sent(500);

    assertThat(sent).containsExactlyInAnyOrderElementsOf(names(500)).isNotEqualTo(names(500));
    assertThat(IntStream.range(0, 500))
        .allMatch(place -> Math.abs(Integer.parseInt(sent.get(place)) - place) < 50);
  }

  @Test
  void what_is_late_comes_when_nobody_is_late_any_more() {
    faults.plan(FaultPlan.NONE.withLate(0.5));
    var disorder = new Disorder(faults);
    var before = new ArrayList<String>();
    names(100).forEach(name -> take(disorder, name, before));
    disorder.rest().forEach(message -> before.add(message.name()));

    faults.mend();
    var after = disorder.rest().stream().map(Message::name).toList();

    assertThat(before.size()).isBetween(30, 70);
    assertThat(after).hasSize(100 - before.size()).doesNotContainAnyElementsOf(before);
  }

  @Test
  void a_plan_is_read_from_json_and_the_rest_is_as_it_should_be() {
    var plan =
        FaultPlan.read(JSON.readTree("{\"slowMillis\":200,\"wrong\":[\"X-G\"],\"late\":0.5}"));

    assertThat(plan).isEqualTo(FaultPlan.NONE.withSlowMillis(200).withWrong("X-G").withLate(0.5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"slow\":1}", "[]", "{\"doubled\":2}", "{\"shuffled\":-1}"})
  void a_plan_that_is_not_understood_is_refused(String json) {
    assertThatThrownBy(() -> FaultPlan.read(JSON.readTree(json)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_named_document_is_always_wrong() {
    faults.plan(FaultPlan.NONE.withWrong("X-G"));

    assertThat(faults.isWrong("1", "X-G")).isTrue();
    assertThat(faults.isWrong("2", "X-C")).isFalse();
  }

  private List<String> sent(int count) {
    var disorder = new Disorder(faults);
    var sent = new ArrayList<String>();
    names(count).forEach(name -> take(disorder, name, sent));
    disorder.rest().forEach(message -> sent.add(message.name()));
    return sent;
  }

  private static void take(Disorder disorder, String name, List<String> sent) {
    disorder.take(Message.of(name, name)).forEach(message -> sent.add(message.name()));
  }

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(n -> "" + n).toList();
  }
}
