package kr.naru.demo;

import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import kr.naru.demo.play.PlayOptions;
import kr.naru.demo.play.PlayOptions.As;
import kr.naru.demo.play.PlayOptions.Shares;
import kr.naru.demo.play.PlayOptions.Trouble;
import kr.naru.demo.play.PlayedDay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code play FILE}: options as in {@code docs/reference/order-file.md}. */
@Command(
    name = "play",
    mixinStandardHelpOptions = true,
    description = "Plays a CSV of real orders as a whole day (docs/reference/order-file.md).")
final class PlayCommand implements Callable<Integer> {
  private static final String SHARE = "Share of what the file asks for, 1 is just enough.";

  @ParentCommand private @Nullable Launcher launcher;

  @Parameters(paramLabel = "FILE", description = "The file's path.")
  private Path file = Path.of("");

  @Option(names = "--as", description = "Masters: ${COMPLETION-CANDIDATES}.")
  private As as = As.LIQUOR;

  @Option(names = "--stock", description = SHARE)
  private double stock = Shares.AMPLE.stock();

  @Option(names = "--deposit", description = SHARE)
  private double deposit = Shares.AMPLE.deposit();

  @Option(names = "--short", description = "Share of lines the warehouse ships short.")
  private double shorts = Shares.AMPLE.shorts();

  @Option(names = "--cancel", description = "Share of sheets that stores cancel.")
  private double cancels = Shares.AMPLE.cancels();

  @Option(names = "--clients", description = "Stores ordering at a time.")
  private int clients = 8;

  @Option(
      names = "--pace",
      description = "Business seconds a second; left out: as fast as it goes.")
  private @Nullable Double pace;

  @Option(names = "--kill", description = "How often the hub is killed during the day.")
  private int kills;

  @Option(names = "--wms-down", description = "Minutes of the day the WMS reads nothing.")
  private int wmsDown;

  @Option(names = "--erp-double", description = "Share of the ERP's messages that come twice.")
  private double erpDoubles;

  @Override
  public Integer call() {
    if (launcher == null) {
      throw new IllegalStateException("play is a command of the launcher");
    }
    var options = options(launcher.data().resolve("played"));
    var report = PlayedDay.play(launcher.open(), file, options, launcher.progress());
    System.out.println(report.text());
    return report.isRight() ? 0 : 1;
  }

  private PlayOptions options(Path kept) {
    return new PlayOptions(
        as,
        new Shares(stock, deposit, shorts, cancels),
        new Trouble(kills, wmsDown, erpDoubles),
        clients,
        pace == null ? OptionalDouble.empty() : OptionalDouble.of(pace),
        kept);
  }
}
