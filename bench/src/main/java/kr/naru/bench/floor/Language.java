package kr.naru.bench.floor;

/** The two languages of a page; a text is written for both at once. */
enum Language {
  ENGLISH("floor.md"),
  KOREAN("floor.ko.md");

  private final String file;

  Language(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  String say(String english, String korean) {
    return this == ENGLISH ? english : korean;
  }
}
