package kr.naru.connector.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The pages that {@link Problem#type()} names, in the reader's language.
 *
 * <p>Their text is {@code docs/partners/problems}, one file a kind and language.
 */
public final class ProblemPages {
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final String FRAME = resource("/pages/problem.html");

  /** A page is fetched by strangers; it may load nothing and run nothing. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Map<String, String> english = bodies("");
  private final Map<String, String> korean = bodies(".ko");

  /** The page of the problem in the path; the list of all of them for a name nobody knows. */
  public ServerResponse page(ServerRequest request) {
    var slug = request.pathVariable("slug");
    var known = english.containsKey(slug);
    return known ? answer(request, HttpStatus.OK, slug) : list(request, HttpStatus.NOT_FOUND);
  }

  public ServerResponse list(ServerRequest request) {
    return list(request, HttpStatus.OK);
  }

  private ServerResponse list(ServerRequest request, HttpStatus status) {
    return answer(request, status, "");
  }

  private ServerResponse answer(ServerRequest request, HttpStatus status, String slug) {
    var reader = language(request);
    var page = reader.equals(Locale.KOREAN) ? korean : english;
    return ServerResponse.status(status)
        .contentType(HTML)
        .header("Content-Language", reader.getLanguage())
        .header("Vary", "Accept-Language")
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .body(framed(reader, page.getOrDefault(slug, "")));
  }

  private static Locale language(ServerRequest request) {
    var asked = request.param("lang").map(Locale::forLanguageTag);
    var header = request.servletRequest().getHeader("Accept-Language");
    var wanted =
        asked.isPresent() || header == null
            ? asked.stream()
            : Collections.list(request.servletRequest().getLocales()).stream();
    return wanted
        .map(Locale::getLanguage)
        .filter(language -> language.equals("ko") || language.equals("en"))
        .findFirst()
        .map(Locale::of)
        .orElse(Locale.ENGLISH);
  }

  /** The HTML of every kind by its slug, and under the empty one a list of them. */
  private static Map<String, String> bodies(String suffix) {
    var bodies =
        Arrays.stream(ProblemKind.values())
            .collect(
                Collectors.toMap(
                    ProblemKind::slug,
                    kind -> html(resource("/problems/" + kind.slug() + suffix + ".md"))));
    bodies.put("", html(listOf(suffix)));
    return Map.copyOf(bodies);
  }

  private static String listOf(String suffix) {
    var korean = !suffix.isEmpty();
    return Arrays.stream(ProblemKind.values())
        .map(
            kind ->
                "- [%s](/problems/%s?lang=%s) `%s` · HTTP %d"
                    .formatted(
                        korean ? kind.titleKo() : kind.title(),
                        kind.slug(),
                        korean ? "ko" : "en",
                        kind.name(),
                        kind.status()))
        .collect(Collectors.joining("\n", korean ? "# 문제 안내\n\n" : "# Problems\n\n", "\n"));
  }

  private static String html(String markdown) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
  }

  /** Every body begins with its one heading. */
  private static String framed(Locale reader, String body) {
    var korean = reader.equals(Locale.KOREAN);
    var title = body.replaceFirst("(?s)^.*?<h1>(.*?)</h1>.*$", "$1");
    return FRAME
        .replace("{lang}", reader.getLanguage())
        .replace("{title}", title)
        .replace("{other}", korean ? "en" : "ko")
        .replace("{otherName}", korean ? "English" : "한국어")
        .replace("{body}", body);
  }

  private static String resource(String path) {
    try (var in = ProblemPages.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("No page " + path + "; every problem kind has one");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
