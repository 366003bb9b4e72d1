package kr.naru.demo.play;

/** The report as a page. */
final class ReportPage {
  private final DayReport report;

  ReportPage(DayReport report) {
    this.report = report;
  }

  String html() {
    return report.text();
  }
}
