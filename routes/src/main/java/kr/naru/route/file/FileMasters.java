package kr.naru.route.file;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.naru.connector.store.master.MasterBooks;
import kr.naru.connector.store.master.MasterBooks.Fault;
import kr.naru.connector.store.master.MasterBooks.Origin;
import kr.naru.domain.product.CategoriesChanged;
import kr.naru.domain.shared.Telling;
import kr.naru.mapping.file.v1.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies a batch of a file's records; their versions make a repeat harmless. */
@Component
class FileMasters {
  private final MasterBooks books;
  private final Clock clock;

  FileMasters(MasterBooks books, Clock clock) {
    this.books = books;
    this.clock = clock;
  }

  /** The verdicts are for the caller to report, once they are committed. */
  Applied apply(FilePart.Masters part) {
    var rows = part.rows();
    var origin = new Origin(part.job().actor(), clock.instant());
    var applied = books.apply(part.centre(), rows.kind().record(), rows.records(), origin);
    return new Applied(part, applied);
  }

  /** A batch and what the books made of it. */
  record Applied(FilePart.Masters part, MasterBooks.Applied byBooks) implements Telling {
    @Override
    public List<CategoriesChanged> facts() {
      return byBooks.categories().stream().toList();
    }

    FilePart.Masters report() {
      var newer = Set.copyOf(byBooks.newer());
      var refused = byBooks.refused();
      part.job().report().addAll(part.rows().verdicts(newer, key -> reason(refused.get(key))));
      return part;
    }

    private static Optional<Reason> reason(@Nullable Fault fault) {
      return Optional.ofNullable(fault).map(of -> Reason.ofBooks(of.name()));
    }
  }
}
