package kr.naru.route.master;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.naru.domain.product.CategoriesChanged;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.RecordsRefused;
import kr.naru.domain.shared.Telling;

/** What became of a partner's records. */
record MasterOutcome(
    String partner, Optional<RecordsRefused> refused, Optional<CategoriesChanged> categories)
    implements Telling {

  static MasterOutcome nothing(String partner) {
    return new MasterOutcome(partner, Optional.empty(), Optional.empty());
  }

  @Override
  public List<Fact> facts() {
    return Stream.<Optional<? extends Fact>>of(refused, categories)
        .<Fact>flatMap(Optional::stream)
        .toList();
  }

  boolean refusedToErp() {
    return refused.isPresent() && partner.equals("erp");
  }

  boolean refusedToWms() {
    return refused.isPresent() && partner.equals("wms");
  }
}
