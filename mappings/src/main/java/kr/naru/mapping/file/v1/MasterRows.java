package kr.naru.mapping.file.v1;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kr.naru.domain.shared.MasterRecord;
import kr.naru.mapping.erp.v1.ErpMasters;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.WireError;
import kr.naru.mapping.wms.v1.WmsStock;

/**
 * Up to 200 lines of masters, no record twice among them.
 *
 * @param refused lines that could not be understood
 */
public record MasterRows(FileKind kind, List<Row> rows, List<Verdict> refused) {
  private static final int BATCH = 200;

  /** A line, understood. */
  public record Row(long line, String key, MasterRecord master) {}

  public List<MasterRecord> records() {
    return rows.stream().map(Row::master).toList();
  }

  /**
   * What became of every line, in their order.
   *
   * @param newer keys of records that were applied
   * @param refusedByBooks why the books would not have a key's record; the others were not newer
   */
  public List<Verdict> verdicts(
      Set<String> newer, Function<String, Optional<Reason>> refusedByBooks) {
    var verdicts = new ArrayList<>(refused);
    for (var row : rows) {
      var key = row.master().key();
      var fault = refusedByBooks.apply(key);
      if (fault.isPresent()) {
        verdicts.add(Verdict.refused(row.line(), row.key(), fault.get()));
      } else if (newer.contains(key)) {
        verdicts.add(verdict(row, Verdict.Outcome.APPLIED, Reason.APPLIED));
      } else {
        verdicts.add(verdict(row, Verdict.Outcome.UNCHANGED, Reason.NOT_NEWER));
      }
    }
    return List.copyOf(verdicts);
  }

  private static Verdict verdict(Row row, Verdict.Outcome outcome, Reason reason) {
    return new Verdict(row.line(), row.key(), outcome, reason);
  }

  /** The lines of a file, batch by batch as they are asked for. */
  static Iterator<MasterRows> of(FileKind kind, Iterator<CsvRow> rows) {
    return new Batches(kind, rows);
  }

  private static Function<Fields, ? extends MasterRecord> reader(FileKind kind) {
    return kind == FileKind.STOCK ? WmsStock::stock : ErpMasters.reader(kind.record());
  }

  private static final class Batches implements Iterator<MasterRows> {
    private final FileKind kind;
    private final Iterator<CsvRow> rows;
    private final Function<Fields, ? extends MasterRecord> reader;
    private final List<Row> next = new ArrayList<>();
    private final List<Verdict> refused = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    Batches(FileKind kind, Iterator<CsvRow> rows) {
      this.kind = kind;
      this.rows = rows;
      this.reader = reader(kind);
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext() || !next.isEmpty() || !refused.isEmpty();
    }

    @Override
    public MasterRows next() {
      if (!hasNext()) {
        throw new NoSuchElementException("The file has no more lines");
      }
      while (rows.hasNext() && next.size() + refused.size() < BATCH) {
        var full = add(rows.next());
        if (full.isPresent()) {
          var batch = taken();
          keep(full.get());
          return batch;
        }
      }
      return taken();
    }

    /** Gives back a line whose record is in the batch already: it is for the next one. */
    private Optional<Row> add(CsvRow row) {
      try {
        if (!row.hasAllCells()) {
          refused.add(row.misses());
          return Optional.empty();
        }
        var fields = row.fields();
        var read = new Row(row.line(), row.key(), reader.apply(fields));
        fields.nothingElse();
        if (keys.contains(read.master().key())) {
          return Optional.of(read);
        }
        keep(read);
      } catch (WireError e) {
        refused.add(row.refused(e));
      }
      return Optional.empty();
    }

    private void keep(Row row) {
      next.add(row);
      keys.add(row.master().key());
    }

    private MasterRows taken() {
      var batch = new MasterRows(kind, List.copyOf(next), List.copyOf(refused));
      next.clear();
      refused.clear();
      keys.clear();
      return batch;
    }
  }
}
