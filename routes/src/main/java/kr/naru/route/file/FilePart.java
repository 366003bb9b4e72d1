package kr.naru.route.file;

import java.util.UUID;
import kr.naru.connector.file.FileDoor;
import kr.naru.connector.store.message.Answer;
import kr.naru.domain.shared.CentreId;
import kr.naru.mapping.file.v1.MasterRows;
import kr.naru.mapping.file.v1.OrderRows;

/** What of a file is decided at once; its verdicts go to the file's report. */
sealed interface FilePart extends FileDoor.Part {
  FileJob job();

  default CentreId centre() {
    return job().centre();
  }

  default boolean isMasters() {
    return this instanceof Masters;
  }

  default boolean isOrder() {
    return this instanceof Order order && order.rows().isWhole();
  }

  /** A batch of master records. */
  record Masters(FileJob job, UUID message, MasterRows rows) implements FilePart {}

  /** The lines of one order. */
  record Order(FileJob job, UUID message, OrderRows rows) implements FilePart {
    Order decided(Answer answer) {
      job.report().addAll(rows.verdicts(answer.status(), answer.body()));
      return this;
    }

    /** A line of it cannot be understood, so nobody is asked. */
    Order undecided() {
      job.report().addAll(rows.undecided());
      return this;
    }
  }
}
