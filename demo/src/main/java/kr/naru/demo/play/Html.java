package kr.naru.demo.play;

/** Pieces of a page; every text passes {@link #text} on its way in. */
final class Html {
  private Html() {}

  static String text(String raw) {
    return raw.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A word in both languages, of which the page shows one. */
  static String word(String key) {
    return both(Words.en(key), Words.ko(key));
  }

  static String both(String english, String korean) {
    return "<span lang=\"en\">%s</span><span lang=\"ko\">%s</span>"
        .formatted(text(english), text(korean));
  }

  static String number(long number) {
    return "<td class=\"number\">%,d</td>".formatted(number);
  }

  static String cell(String html) {
    return "<td>%s</td>".formatted(html);
  }

  static String head(String html) {
    return "<th scope=\"row\">%s</th>".formatted(html);
  }

  static String row(String... cells) {
    return "<tr>%s</tr>%n".formatted(String.join("", cells));
  }

  /** A table with a hidden caption for those who do not see it; {@code #key} heads numbers. */
  static String table(String caption, String rows, String... heads) {
    var top = new StringBuilder();
    for (var head : heads) {
      var number = head.startsWith("#");
      var word = number ? head.substring(1) : head;
      top.append(number ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
          .append(word.isEmpty() ? "" : word(word))
          .append("</th>");
    }
    return "<div class=\"scroll\"><table><caption>%s</caption><thead><tr>%s</tr></thead><tbody>%n%s</tbody></table></div>%n"
        .formatted(word(caption), top, rows);
  }
}
