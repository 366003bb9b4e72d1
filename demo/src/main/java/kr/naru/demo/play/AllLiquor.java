package kr.naru.demo.play;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kr.naru.demo.play.OrderFile.Line;

/** The file as it is: every article is liquor, every store a licensed shop on one route. */
record AllLiquor() implements Assignment {
  private static final Goods LIQUOR =
      new Goods(Sheet.LIQUOR, "TAXABLE", Sale.OPEN, Optional.empty());
  private static final Buyer SHOP =
      new Buyer("RETAIL", "APPROVED", "A", "R1", Licence.VALID, Cover.DEPOSIT);

  @Override
  public List<Route> routes() {
    return List.of(new Route("R1", "Every day", LocalTime.of(11, 0)));
  }

  @Override
  public List<Group> groups() {
    return List.of(new Group("A", 0));
  }

  @Override
  public Goods goods(Line line) {
    return LIQUOR;
  }

  @Override
  public Buyer buyer(Line line) {
    return SHOP;
  }
}
