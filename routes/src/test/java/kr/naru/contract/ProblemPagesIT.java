package kr.naru.contract;

import static org.assertj.core.api.Assertions.assertThat;

import kr.naru.connector.http.ProblemKind;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("문제 안내 페이지: 읽는 사람의 언어로")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemPagesIT extends HubTest {
  @Test
  void every_problem_is_explained_in_the_readers_language() {
    var reader = aReader();

    for (var kind : ProblemKind.values()) {
      var english = page(reader, kind.slug(), "en-US,en;q=0.9,ko;q=0.8");
      var korean = page(reader, kind.slug(), "ko-KR,ko;q=0.9,en;q=0.8");

      assertThat(english.expect(200).text()).contains("<h1>" + kind.title(), "lang=\"en\"");
      assertThat(korean.expect(200).text()).contains("<h1>" + kind.titleKo(), "lang=\"ko\"");
      assertThat(korean.header("Content-Language")).isEqualTo("ko");
    }
  }

  @Test
  void a_reader_of_neither_language_gets_english_and_can_ask_for_korean() {
    var reader = aReader();

    var french = page(reader, "busy", "fr");
    var chosen = page(reader, "busy?lang=ko", "fr");

    assertThat(french.header("Content-Language")).isEqualTo("en");
    assertThat(chosen.header("Content-Language")).isEqualTo("ko");
  }

  @Test
  void a_page_nobody_knows_lists_those_that_are_known() {
    var reader = aReader();

    var unknown = page(reader, "no-such-problem", "en");

    assertThat(unknown.expect(404).text()).contains("/problems/key-reused?lang=en");
    assertThat(page(reader, "", "ko").expect(200).text()).contains(ProblemKind.BUSY.titleKo());
  }

  private Reply page(HubClient reader, String slug, String languages) {
    return reader.send(reader.request("/problems/" + slug).header("Accept-Language", languages));
  }

  /** Pages are for everyone: the token is none. */
  private HubClient aReader() {
    return aCentre().clientWithToken("none");
  }
}
