package kr.naru.proof.page;

/** A row of the inventory. */
record Row(String id, Text group, Text title, String customersWords, String worksWhen) {

  /** The letters of the id. */
  String area() {
    return id.substring(0, id.indexOf('-'));
  }

  /** One thing in both languages. */
  record Text(String english, String korean) {
    String in(Language language) {
      return language == Language.ENGLISH ? english : korean;
    }
  }
}
