package kr.naru.route.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.naru.connector.file.DroppedFile;
import kr.naru.connector.file.FileDoor;
import kr.naru.connector.file.FileResult;
import kr.naru.connector.store.Ids;
import kr.naru.domain.shared.CentreId;
import kr.naru.mapping.file.v1.CsvFile;

/**
 * A file to work through.
 *
 * @param file empty when nothing of it can be taken; the report says why
 * @param dropped where it lies; empty for one that was sent by command
 */
record FileJob(UUID message, Origin origin, Optional<CsvFile> file, FileReport report)
    implements FileDoor.Part {
  /** Whose file it is, its name, and where it lies. */
  record Origin(CentreId centre, String name, String kind, Optional<DroppedFile> dropped) {}

  CentreId centre() {
    return origin.centre();
  }

  /** Who acts in the books. */
  String actor() {
    return "file:" + origin.name();
  }

  /** Batches of masters, or orders; read as they are asked for. */
  Iterator<FilePart> parts() {
    try {
      return file.isPresent() ? parts(file.get()).iterator() : Stream.<FilePart>of().iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<FilePart> parts(CsvFile csv) throws IOException {
    return csv.kind().isOrders()
        ? csv.orders().map(rows -> new FilePart.Order(this, Ids.next(), rows))
        : csv.masters().map(rows -> new FilePart.Masters(this, Ids.next(), rows));
  }

  FileResult result() {
    return new FileResult(origin.dropped(), report.csv());
  }
}
