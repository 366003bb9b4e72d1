package kr.naru.route.product;

import kr.naru.connector.http.Call;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.route.shared.Lookup;
import org.springframework.stereotype.Component;

/** The tree of categories as it stands, for who missed a message. */
@Component
class CategoryLookup {
  private static final Sql CATEGORIES = Sql.file("query/categories.sql");
  private static final int MAX_PAGE = 1_000;

  private final Lookup lookup;

  CategoryLookup(Lookup lookup) {
    this.lookup = lookup;
  }

  Answer categories(Call call) {
    var parameters = lookup.parameters(call);
    parameters.put("after", call.parameter("after").orElse(null));
    parameters.put("limit", Lookup.number(call, "limit", MAX_PAGE, MAX_PAGE));
    return lookup.found(CATEGORIES, parameters, "categories of centre", "");
  }
}
