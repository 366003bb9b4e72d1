package kr.naru.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.naru.kit.Crowd;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.spoil.Mutator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("망가진 파일: 행마다 판정이 있고, 수식은 글자로 돌아온다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.COMMAND, Door.FILE, Door.HTTP, Door.JMS})
class HostileFilesIT extends HubTest {
  private static final int MANY = Integer.getInteger("naru.hostile", 10_000);
  private static final long SEED = Long.getLong("naru.seed", 20260305);
  private static final int LINES_OF_A_FILE = 2_500;
  private static final int SENDERS = 4;
  private static final int DROPPED = 10;
  private static final List<String> KINDS = List.of("products", "members", "stock", "orders");

  private TestCentre centre;

  @BeforeEach
  void a_centre() {
    centre = aCentre();
    centre.aStore("S0001", 1_000_000_000);
    centre.settle();
  }

  @Test
  void each_spoilt_line_of_long_files_has_its_verdict() {
    var files = Math.max(1, MANY / LINES_OF_A_FILE / SENDERS);

    var verdicts = Crowd.of(SENDERS, n -> sentLong(n, files)).stream();

    assertThat(verdicts.mapToInt(Integer::intValue).sum())
        .isEqualTo(SENDERS * files * LINES_OF_A_FILE);
    theNextFileIsTaken();
  }

  @Test
  void each_file_that_is_spoilt_as_a_whole_has_a_result() {
    Crowd.of(SENDERS, n -> sentShort(n, MANY / 10 / SENDERS));

    theNextFileIsTaken();
  }

  @Test
  void each_spoilt_file_in_the_folder_has_its_result_beside_it() throws IOException {
    var folder = Servers.filesFolder().resolve(centre.id());
    Files.createDirectories(folder.resolve("in"));
    centre.operator().put("/api/v1/centres/" + centre.id(), Map.of("name", "Test")).expect(200);
    var mutator = new Mutator(SEED);

    for (var n = 0; n < DROPPED; n++) {
      var kind = KINDS.get(n % KINDS.size());
      var part = folder.resolve("in").resolve(kind + "-" + n + ".part");
      Files.write(part, mutator.spoil(Samples.text("file/" + kind + ".csv").getBytes(UTF_8)));
      Files.move(part, folder.resolve("in").resolve(kind + "-" + n + ".csv"));
    }

    Eventually.ok(() -> results(folder.resolve("done")).size() == DROPPED, "a file has no result");
    for (var result : results(folder.resolve("done"))) {
      harmless(Files.readString(result));
    }
  }

  @Test
  void a_planted_result_with_a_formula_or_an_inside_is_found() {
    var head = "line,key,verdict,code,reason,reason_ko\n";
    var read = CsvReader.builder();

    assertThat(read.ofNamedCsvRecord(head + "2,=A1,REFUSED,X,a,가\n").stream())
        .noneMatch(HostileFilesIT::isHarmless);
    assertThat(read.ofNamedCsvRecord(head + "2,A,REFUSED,X,NullPointerException,가\n").stream())
        .noneMatch(HostileFilesIT::isHarmless);
  }

  private Integer sentLong(int sender, int files) {
    var mutator = new Mutator(SEED + sender);
    var kind = KINDS.get(sender % KINDS.size());
    var sample = Samples.text("file/" + kind + ".csv").lines().toList();
    var verdicts = 0;
    for (var n = 0; n < files; n++) {
      var lines =
          IntStream.range(0, LINES_OF_A_FILE)
              .mapToObj(line -> readable(mutator.spoil(sample.getLast())));
      var csv = String.join("\n", Stream.concat(Stream.of(sample.getFirst()), lines).toList());
      verdicts += harmless(sent(kind, csv.getBytes(UTF_8)).expect(200).text()).size();
    }
    return verdicts;
  }

  private Integer sentShort(int sender, int files) {
    var mutator = new Mutator(SEED + sender);
    for (var n = 0; n < files; n++) {
      var kind = KINDS.get(n % KINDS.size());
      var csv = Samples.text("file/" + kind + ".csv").getBytes(UTF_8);
      harmless(sent(kind, mutator.spoil(csv)).expect(200).text());
    }
    return files;
  }

  /** A line as a line: what makes a whole file unreadable is the other test's. */
  private static String readable(String line) {
    var kept = line.replaceAll("[\\r\\n\"\\x00]", "");
    var bounded = kept.length() > 2_000 ? kept.substring(0, 2_000) : kept;
    return bounded.replace(",", "").isBlank() ? "x" : bounded;
  }

  /** The verdicts; no cell of them is taken for a formula, and none tells of the inside. */
  private static List<NamedCsvRecord> harmless(String result) {
    var verdicts =
        CsvReader.builder().ofNamedCsvRecord(result.replace("\uFEFF", "")).stream().toList();
    assertThat(verdicts).filteredOn(verdict -> !isHarmless(verdict)).isEmpty();
    return verdicts;
  }

  private static boolean isHarmless(NamedCsvRecord verdict) {
    var reasons = verdict.getField("reason") + verdict.getField("reason_ko");
    return Leaks.in(reasons).isEmpty()
        && verdict.getFields().stream().noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n-].*"));
  }

  private void theNextFileIsTaken() {
    var csv = "sku,on_hand,version\nP9,7,1\n".getBytes(UTF_8);

    assertThat(sent("stock", csv).expect(200).text()).contains("APPLIED");
  }

  private Reply sent(String kind, byte[] csv) {
    var operator = centre.operator();
    return operator.send(
        operator.request("/api/v1/files/" + kind).POST(BodyPublishers.ofByteArray(csv)));
  }

  private static List<java.nio.file.Path> results(java.nio.file.Path done) {
    if (!Files.isDirectory(done)) {
      return List.of();
    }
    try (var files = Files.list(done)) {
      return files.filter(file -> file.toString().endsWith(".result.csv")).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
