package kr.naru.twin.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.naru.twin.event.Intake.Outcome;
import kr.naru.twin.event.Intake.Traffic;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.fault.Faults;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("쌍둥이의 수신: 같은 메시지는 한 번만 기장한다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class IntakeTest {
  private final Faults faults = new Faults();
  private final List<String> booked = new ArrayList<>();
  private final Intake intake = new Intake(faults, event -> booked.add(event.kind()));

  @Test
  void a_message_that_comes_three_times_is_booked_once() {
    var message = order("1");

    intake.take(message);
    intake.take(message);
    var third = intake.take(message);

    assertThat(third.outcome()).isEqualTo(Outcome.DUPLICATE);
    assertThat(booked).containsExactly("order");
    assertThat(intake.traffic()).isEqualTo(new Traffic(1, 2, 0));
  }

  @Test
  void every_second_is_refused_for_good_and_taken_once_it_is_mended() {
    faults.plan(FaultPlan.NONE.withWrongEvery(2));

    intake.take(order("1"));
    var second = intake.take(order("2"));
    var again = intake.take(order("2"));
    faults.mend();
    var mended = intake.take(order("2"));

    assertThat(List.of(second.outcome(), again.outcome(), mended.outcome()))
        .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.BOOKED);
  }

  @Test
  void what_is_no_cloudevent_is_told_apart_from_what_is_refused() {
    assertThat(intake.take("{").outcome()).isEqualTo(Outcome.UNREADABLE);
    assertThat(intake.take("{\"specversion\":\"1.0\",\"data\":{}}").reason()).contains("id");
    assertThat(intake.take("another id", order("1")).outcome()).isEqualTo(Outcome.UNREADABLE);
  }

  @Test
  void books_that_refuse_have_not_seen_the_message() {
    var strict =
        new Intake(
            faults,
            event -> {
              throw new IllegalArgumentException("not so");
            });

    var first = strict.take(order("1"));
    var second = strict.take(order("1"));

    assertThat(first.reason()).isEqualTo("not so");
    assertThat(second.outcome()).isEqualTo(Outcome.REFUSED);
  }

  private static String order(String name) {
    return Event.write("naru", "kr.naru.wms.order.v1", name, Map.of());
  }
}
