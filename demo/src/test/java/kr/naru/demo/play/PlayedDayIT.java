package kr.naru.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import kr.naru.demo.house.House;
import kr.naru.demo.play.PlayOptions.As;
import kr.naru.demo.play.PlayOptions.Shares;
import kr.naru.demo.play.PlayOptions.Trouble;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("실제 하루 재현: 원 단위, 병 단위로 맞는 결과")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.COMMAND, Door.HTTP, Door.JMS})
class PlayedDayIT {
  private static final String DAY =
      """
      date,store_number,store_name,city,item_number,item_description,pack,state_bottle_retail,bottles_sold
      2012-01-31,100,행복주류,포항,7001,Soju,12,1.004,10
      2012-01-31,100,행복주류,포항,7001,Soju,12,1.004,2
      2012-01-31,100,행복주류,포항,7002,"Vodka, minis",1,,3
      2012-01-31,200,우리마트,포항,7001,Soju,12,1.004,8
      2012-01-31,200,우리마트,포항,7003,Beer,6,2.50,0
      """;

  @TempDir Path directory;

  @Test
  @Proves(value = "AOS-39", what = "a whole day of baskets")
  void a_day_is_accepted_to_the_won_and_played_again_it_is_the_same_day() throws Exception {
    var file = written("day.csv", DAY, StandardCharsets.UTF_8);

    var first = played(file, 2);
    var again = played(file, 2);

    assertThat(first.isRight()).as(first.text()).isTrue();
    assertThat(first.tally().won()).isEqualTo(20 * 1_310);
    assertThat(first.tally().bottles()).isEqualTo(20);
    assertThat(first.tally().merges()).isEqualTo(1);
    assertThat(first.tally().linesFor("NO_PRICE")).isEqualTo(1);
    assertThat(first.text())
        .contains("7002 Vodka, minis")
        .contains("line 6: bottles_sold is '0', not a number above 0")
        .contains("the first run");
    assertThat(again.isRight()).as(again.text()).isTrue();
    assertThat(again.tally().won()).isEqualTo(20 * 1_310);
    assertThat(again.text()).contains("the same as in the run before");
  }

  @Test
  @Proves("STK-01")
  void with_half_the_stock_every_missing_bottle_has_its_reason() throws Exception {
    var file = written("day-949.csv", DAY, Charset.forName("MS949"));

    var report = played(file, 0.5);

    assertThat(report.isRight()).as(report.text()).isTrue();
    assertThat(report.tally().bottles()).isEqualTo(10);
    assertThat(report.text()).contains("STOCK_SHORT");
  }

  @Test
  @Proves(value = "ACT-02", part = true, what = "a whole day, closed and balanced")
  void shorts_cancellations_and_what_nobody_delivered_balance_at_the_close() throws Exception {
    var file = written("thirty.csv", ThirtyStores.csv(), StandardCharsets.UTF_8);

    var report = play(file, As.LIQUOR, new Shares(2, 2, 0.2, 0.1), Trouble.NONE);

    assertThat(report.isRight()).as(report.text()).isTrue();
    assertThat(report.state()).isEqualTo("CLOSED");
    assertThat(report.balance().steps())
        .filteredOn(step -> List.of("cancelled", "short", "undelivered").contains(step.key()))
        .hasSize(3)
        .allMatch(step -> step.won() > 0 && step.bottles() > 0);
    assertThat(report.page())
        .content()
        .contains("<svg", "equal", "일치", "2012-01-31")
        .doesNotContain("<script", "http://", "https://", "{{");
  }

  @Test
  @Proves(value = "PLT-06", part = true, what = "a whole day with a killed hub")
  @Proves(value = "PLT-19", part = true, what = "a day with the hub in 512 MB")
  void mixed_goods_balance_too_while_the_hub_is_killed_and_partners_fail() throws Exception {
    var file = written("mixed.csv", ThirtyStores.csv(), StandardCharsets.UTF_8);
    var shares = new Shares(2, 2, 0.1, 0.1);
    var trouble = new Trouble(1, 60, 0.3);

    var first = play(file, As.MIXED, shares, trouble);
    var again = play(file, As.MIXED, shares, trouble);

    assertThat(first.isRight()).as(first.text()).isTrue();
    assertThat(first.tally().fromDeposit()).isPositive();
    assertThat(first.tally().onCredit()).isPositive();
    assertThat(first.tally().reasons()).hasSizeGreaterThan(3);
    assertThat(again.isRight()).as(again.text()).isTrue();
    assertThat(again.text()).contains("the same as in the run before");
  }

  private DayReport played(Path file, double stock) {
    return play(file, As.LIQUOR, new Shares(stock, 2, 0, 0), Trouble.NONE);
  }

  private DayReport play(Path file, As as, Shares shares, Trouble trouble) {
    var options = new PlayOptions(as, shares, trouble, 4, OptionalDouble.empty(), directory);
    return PlayedDay.play(House.open(), file, options, progress -> {});
  }

  private Path written(String name, String text, Charset charset) throws IOException {
    return Files.write(directory.resolve(name), text.getBytes(charset));
  }
}
