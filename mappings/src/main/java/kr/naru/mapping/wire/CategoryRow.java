package kr.naru.mapping.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.naru.domain.product.CategoriesChanged;
import kr.naru.domain.product.CategoryRecord;
import org.jspecify.annotations.Nullable;

/** A category as every partner reads it; without a parent at the top. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CategoryRow(
    String category, @Nullable String parent, String name, String nameKo, long version) {

  public static List<CategoryRow> of(CategoriesChanged fact) {
    return fact.rows().stream().map(CategoryRow::of).toList();
  }

  private static CategoryRow of(CategoryRecord row) {
    return new CategoryRow(
        row.category(), row.parent().orElse(null), row.name(), row.nameKo(), row.version());
  }
}
