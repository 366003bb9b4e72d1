package kr.naru.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
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
    var file = written("day.csv", DAY, Charset.forName("UTF-8"));

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

  private DayReport played(Path file, double stock) {
    var options =
        new PlayOptions(
            As.LIQUOR,
            new Shares(stock, 2, 0, 0),
            Trouble.NONE,
            4,
            OptionalDouble.empty(),
            directory);
    return PlayedDay.play(House.open(), file, options, progress -> {});
  }

  private Path written(String name, String text, Charset charset) throws IOException {
    return Files.write(directory.resolve(name), text.getBytes(charset));
  }
}
