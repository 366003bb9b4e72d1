package kr.naru.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("문서 링크: 모두 실제 파일로 연결")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocsLinkTest {
  @Test
  void every_link_of_every_page_leads_somewhere() {
    var pages = Docs.pages();

    var broken = pages.stream().flatMap(page -> Docs.broken(page, Docs.text(page)).stream());

    assertThat(pages).contains("README.md", "README.ko.md", "docs/start.md");
    assertThat(broken).isEmpty();
  }

  @Test
  void a_link_that_leads_nowhere_is_found() {
    var broken = Docs.broken("docs/start.md", "[here](nowhere.md) and [there](start.md)");

    assertThat(broken).isEqualTo(List.of("docs/start.md -> nowhere.md"));
  }
}
