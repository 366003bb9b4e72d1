package kr.naru.proof.page;

/** A language the page is written in. */
enum Language {
  ENGLISH("en", "index.html", "words.properties"),
  KOREAN("ko", "index.ko.html", "words_ko.properties");

  private final String tag;
  private final String file;
  private final String words;

  Language(String tag, String file, String words) {
    this.tag = tag;
    this.file = file;
    this.words = words;
  }

  String tag() {
    return tag;
  }

  String file() {
    return file;
  }

  String words() {
    return words;
  }

  Language other() {
    return this == ENGLISH ? KOREAN : ENGLISH;
  }
}
