package kr.naru.route.file;

import java.util.List;
import java.util.Map;
import kr.naru.connector.store.message.Journal;
import org.springframework.stereotype.Component;

/** One step for a file, found by its name: how many lines of each verdict. */
@Component
class FileJournal {
  private final Journal journal;

  FileJournal(Journal journal) {
    this.journal = journal;
  }

  FileJob write(FileJob job) {
    var origin = job.origin();
    journal.write(
        new Journal.Step(
            job.centre(),
            job.message(),
            "file",
            "file.take",
            job.actor(),
            Map.of("file", origin.name(), "kind", origin.kind(), "lines", job.report().counts())),
        List.of(origin.name(), job.message().toString()));
    return job;
  }
}
