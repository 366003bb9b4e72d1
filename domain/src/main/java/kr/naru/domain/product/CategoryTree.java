package kr.naru.domain.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The categories of a centre: each has no parent or one that exists, and none is above itself
 * (AOS-09). Records of one message are judged together, so that they may stand in any order.
 */
public final class CategoryTree {
  private final Map<String, CategoryRecord> known = new HashMap<>();

  public CategoryTree(List<CategoryRecord> known) {
    known.forEach(category -> this.known.put(category.category(), category));
  }

  /** Why a record is not taken. */
  public enum Misfit {
    NO_PARENT,
    LOOP
  }

  /**
   * @param fitting in the order they came, those that are not newer among them
   * @param misfits by category
   */
  public record Fit(List<CategoryRecord> fitting, Map<String, Misfit> misfits) {}

  /** Which records may go in; what hangs on one that may not is refused with it. */
  public Fit fit(List<CategoryRecord> records) {
    var misfits = new HashMap<String, Misfit>();
    var fitting = new ArrayList<>(records);
    for (var refused = misfits(fitting); !refused.isEmpty(); refused = misfits(fitting)) {
      misfits.putAll(refused);
      fitting.removeIf(category -> misfits.containsKey(category.category()));
    }
    return new Fit(List.copyOf(fitting), Map.copyOf(misfits));
  }

  private Map<String, Misfit> misfits(List<CategoryRecord> records) {
    var tree = with(records);
    var misfits = new HashMap<String, Misfit>();
    for (var category : records) {
      if (tree.get(category.category()) == category) {
        misfit(tree, category).ifPresent(misfit -> misfits.put(category.category(), misfit));
      }
    }
    return misfits;
  }

  private Map<String, CategoryRecord> with(List<CategoryRecord> records) {
    var tree = new HashMap<>(known);
    for (var category : records) {
      tree.merge(
          category.category(),
          category,
          (old, next) -> next.version() > old.version() ? next : old);
    }
    return tree;
  }

  private static Optional<Misfit> misfit(
      Map<String, CategoryRecord> tree, CategoryRecord category) {
    var passed = new HashSet<String>();
    for (var at = Optional.of(category); ; ) {
      if (!passed.add(at.get().category())) {
        return Optional.of(Misfit.LOOP);
      }
      var parent = at.get().parent();
      if (parent.isEmpty()) {
        return Optional.empty();
      }
      at = parent.map(tree::get);
      if (at.isEmpty()) {
        return Optional.of(Misfit.NO_PARENT);
      }
    }
  }
}
