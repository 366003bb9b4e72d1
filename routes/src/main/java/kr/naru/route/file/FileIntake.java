package kr.naru.route.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.naru.connector.file.DroppedFile;
import kr.naru.connector.file.FileResult;
import kr.naru.connector.http.Call;
import kr.naru.connector.http.NotFound;
import kr.naru.connector.store.Ids;
import kr.naru.connector.store.message.Answer;
import kr.naru.mapping.file.v1.CsvFile;
import kr.naru.mapping.file.v1.CsvFile.Source;
import kr.naru.mapping.file.v1.FileError;
import kr.naru.mapping.file.v1.FileKind;
import kr.naru.mapping.file.v1.Limits;
import kr.naru.route.file.FileJob.Origin;
import org.springframework.stereotype.Component;

/** Opens a file: what it holds, by its name or the address; one nobody can read has one verdict. */
@Component
class FileIntake {
  private static final int OK = 200;
  private static final int MAX_NAME = 120;
  private static final long MEGABYTE = 1 << 20;

  FileJob dropped(DroppedFile dropped) {
    var name = dropped.name();
    var kind = FileKind.ofFile(name);
    var said = kind.map(FileKind::prefix).orElse("?");
    var origin = new Origin(dropped.centre(), name, said, Optional.of(dropped));
    return job(
        Ids.next(),
        origin,
        () -> {
          var known = kind.orElseThrow(() -> unknown(name));
          if (dropped.bytes() > Limits.FOLDER.bytes()) {
            throw tooLarge(Limits.FOLDER);
          }
          return CsvFile.open(() -> Files.newInputStream(dropped.path()), known, Limits.FOLDER);
        });
  }

  FileJob sent(Call call) {
    var said = call.required("kind");
    var kind = FileKind.of(said).orElseThrow(() -> new NotFound("kind of file", said));
    var name = call.parameter("name", FileIntake::name).orElse(said + ".csv");
    var origin = new Origin(call.caller().centre(), name, said, Optional.empty());
    Source source = () -> new ByteArrayInputStream(call.body());
    return job(call.message(), origin, () -> CsvFile.open(source, kind, Limits.COMMAND));
  }

  Answer answer(FileResult result) {
    return new Answer(OK, result.csv());
  }

  private interface Opening {
    CsvFile open() throws IOException;
  }

  private static FileJob job(UUID message, Origin origin, Opening opening) {
    var report = new FileReport();
    try {
      return new FileJob(message, origin, Optional.of(opening.open()), report);
    } catch (FileError e) {
      report.addAll(List.of(e.verdict()));
      return new FileJob(message, origin, Optional.empty(), report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileError unknown(String name) {
    var kinds = String.join(", ", FileKind.prefixes());
    return FileError.of("UNKNOWN_KIND", 0, Map.of("name", name, "kinds", kinds));
  }

  private static FileError tooLarge(Limits limits) {
    return FileError.of("TOO_LARGE", 0, Map.of("max", "" + limits.bytes() / MEGABYTE));
  }

  private static String name(String name) {
    if (name.length() > MAX_NAME || !name.matches("[^\\p{Cntrl}/\\\\]+")) {
      throw new IllegalArgumentException("a file name of at most " + MAX_NAME + " characters");
    }
    return name;
  }
}
