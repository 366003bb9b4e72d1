package kr.naru.mapping.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.naru.mapping.aos.v1.CancelMessage;
import kr.naru.mapping.aos.v1.OrderMessage;
import kr.naru.mapping.aos.v1.ReorderMessage;
import kr.naru.mapping.erp.v1.ErpMasters;
import kr.naru.mapping.file.v1.CsvFile;
import kr.naru.mapping.file.v1.FileError;
import kr.naru.mapping.file.v1.FileKind;
import kr.naru.mapping.file.v1.Limits;
import kr.naru.mapping.wms.v1.FloorMessage;
import kr.naru.mapping.wms.v1.WmsStock;
import kr.naru.proof.spoil.Mutator;

/** A door's reader of what strangers send, with good documents for it. */
record Reading(String name, List<Sample> samples) {
  private static final Path SAMPLES =
      Path.of("..", "contracts", "src", "main", "resources", "contracts", "sample");
  private static final List<String> OF_ERP =
      List.of(
          "setting",
          "route",
          "holiday",
          "category",
          "product",
          "barcode",
          "price-group",
          "base-price",
          "member-price",
          "special",
          "member",
          "bond",
          "movement",
          "statement",
          "refused");
  private static final List<String> OF_FLOOR =
      List.of(
          "picking-started",
          "shipped",
          "cancelled",
          "run-closed",
          "movement",
          "stock",
          "statement",
          "refused");

  /** Reads, or says what is wrong. */
  interface Reader {
    void read(byte[] document) throws IOException;
  }

  /** A document as the contract shows it, and what reads it. */
  record Sample(byte[] document, Reader reader) {}

  /** How often it understood, how often it refused, and what else it did. */
  record Count(int read, int refused, List<String> findings) {}

  static Stream<Reading> all() {
    return Stream.of(
        new Reading("orders", List.of(sample("aos/order.json", OrderMessage::read))),
        new Reading("cancels", List.of(sample("aos/cancel.json", CancelMessage::read))),
        new Reading("reorders", List.of(sample("aos/reorder.json", ReorderMessage::read))),
        new Reading("messages of the ERP", events("erp", OF_ERP)),
        new Reading("messages of the floor", events("wms", OF_FLOOR)),
        new Reading("files", Arrays.stream(FileKind.values()).map(Reading::file).toList()));
  }

  Count spoilt(int many, long seed) {
    var mutator = new Mutator(seed);
    var findings = new ArrayList<String>();
    var read = 0;
    for (var n = 0; n < many; n++) {
      var sample = samples.get(n % samples.size());
      var refusal = refusal(sample.reader(), mutator.spoil(sample.document()));
      if (refusal.isEmpty()) {
        read++;
      } else if (!refusal.get().isEmpty()) {
        findings.add("seed %d, case %d: %s".formatted(seed, n, refusal.get()));
      }
    }
    return new Count(read, many - read - findings.size(), findings);
  }

  /** Nothing when it was read, no words when it was refused as it should be. */
  private static Optional<String> refusal(Reader reader, byte[] document) {
    try {
      reader.read(document);
      return Optional.empty();
    } catch (WireError | FileError refused) {
      return Optional.of("");
    } catch (Exception | StackOverflowError | OutOfMemoryError other) {
      return Optional.of(other.toString());
    }
  }

  private static List<Sample> events(String partner, List<String> kinds) {
    return kinds.stream()
        .map(kind -> sample(partner + "/" + kind + ".json", bytes -> event(partner, bytes)))
        .toList();
  }

  /** As the partner's queue reads it. */
  private static void event(String partner, byte[] document) {
    var event = CloudEvent.read(document);
    if (RefusalMessage.is(event)) {
      RefusalMessage.read(event);
    } else if (StatementMessage.is(event)) {
      StatementMessage.read(event);
    } else if (partner.equals("erp")) {
      ErpMasters.read(event);
    } else if (FloorMessage.TYPES.contains(event.type())) {
      FloorMessage.read(event);
    } else {
      WmsStock.read(event);
    }
  }

  private static Sample file(FileKind kind) {
    return sample("file/" + kind.prefix() + ".csv", bytes -> file(kind, bytes));
  }

  /** To its last line, with all verdicts. */
  private static void file(FileKind kind, byte[] document) throws IOException {
    var csv = CsvFile.open(() -> new ByteArrayInputStream(document), kind, Limits.COMMAND);
    if (kind.isOrders()) {
      csv.orders().forEach(order -> order.undecided());
      return;
    }
    try (var batches = csv.masters()) {
      batches.forEach(batch -> batch.verdicts(Set.of(), key -> Optional.empty()));
    }
  }

  private static Sample sample(String path, Reader reader) {
    try {
      return new Sample(Files.readAllBytes(SAMPLES.resolve(path)), reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
