package kr.naru.bench.page;

/** The two languages of a page; a text is written for both at once. */
public enum Language {
  ENGLISH(".md"),
  KOREAN(".ko.md");

  private final String ending;

  Language(String ending) {
    this.ending = ending;
  }

  /** The file of a page. */
  public String file(String page) {
    return page + ending;
  }

  public String say(String english, String korean) {
    return this == ENGLISH ? english : korean;
  }
}
