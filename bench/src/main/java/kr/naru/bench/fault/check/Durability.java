package kr.naru.bench.fault.check;

import static kr.naru.bench.fault.check.Finding.Word.NOT_DURABLE;

import java.util.List;

/** Whether the database keeps what it says it has. */
final class Durability {
  private Durability() {}

  /** Before all: a commit is on the disk when it is answered. */
  static List<Finding> commitsAreKept(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select name, setting from pg_settings
            where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting <> 'on'
            """)
        .stream()
        .map(row -> new Finding(NOT_DURABLE, row.text("name"), "is " + row.text("setting")))
        .toList();
  }
}
