package org.isnad.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Position;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page of the folder {@code pages} gives what stands in the file beside it. */
class PageReaderTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final PageReader READER = new PageReader(Lexicon.builtIn());

  static Stream<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Item read(byte[] bytes, @Nullable String charset) {
    return READER.read(Position.whole("page"), bytes, charset, null, null);
  }

  private static Item read(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8), null);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageGivesWhatIsExpected(String name) throws IOException {
    Item item = read(Files.readAllBytes(PAGES.resolve(name)), null);
    assertThat(item).isInstanceOf(Item.Read.class);
    String expected = Files.readString(PAGES.resolve(name.replace(".html", ".expected")));
    assertThat(told((Item.Read) item)).isEqualTo(expected);
  }

  private static String told(Item.Read read) {
    return line("title", read.article().title())
        + line("published", read.origin().published())
        + line("updated", read.origin().updated())
        + line("author", read.origin().author())
        + line("source", read.article().source())
        + line("url", read.article().url())
        + "\n"
        + read.article().text()
        + "\n";
  }

  private static String line(String name, @Nullable String value) {
    return value == null ? "" : name + ": " + value + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-8"})
  void encodingIsFoundDeclaredOrNot(String name) throws IOException {
    String page = Files.readString(PAGES.resolve("brief.html")).replaceAll("[\u0660-\u0669]", "1");
    Charset charset = Charset.forName(name);
    String wanted = ((Item.Read) read(page)).article().text();
    String declaring = page.replace("<head>", "<head><meta charset=\"" + name + "\">");
    String lying = page.replace("<head>", "<head><meta charset=\"utf-8\">");
    for (String html : new String[] {page, declaring, lying}) {
      assertThat(((Item.Read) read(html.getBytes(charset), null)).article().text())
          .isEqualTo(wanted);
      assertThat(((Item.Read) read(html.getBytes(charset), name)).article().text())
          .isEqualTo(wanted);
    }
    assertThat(((Item.Read) read(page.getBytes(charset), "iso-8859-1")).article().text())
        .isEqualTo(wanted);
  }

  @Test
  void utf8WithBrokenBytesIsUtf8() throws IOException {
    byte[] page = Files.readAllBytes(PAGES.resolve("read-also.html"));
    page[page.length - 400] = (byte) 0xC3;
    assertThat(((Item.Read) read(page, "utf-8")).article().title()).startsWith("\u0625");
  }

  @Test
  void otherLanguagesAreToldApart() {
    String english = "<h1>News</h1><p>The minister met his counterpart on Monday in the capital.";
    assertThat(read(english)).isInstanceOf(Item.OtherLanguage.class);
    String persian =
        "<p>وزیر امور خارجه ایران روز دوشنبه گفت که گفت\u200cوگوها درباره پرونده هسته\u200cای در ژنو پیش"
            + " می\u200cرود و هیچ پیچیدگی تازه\u200cای نیست.";
    assertThat(read(persian)).isInstanceOf(Item.OtherLanguage.class);
    String urdu =
        "<p>وزیر اعظم نے پیر کو کہا کہ حکومت نے ٹیکس کم کرنے کا فیصلہ کیا ہے اور یہ قدم عوام کی"
            + " بہتری کے لیے اٹھایا گیا۔";
    assertThat(read(urdu)).isInstanceOf(Item.OtherLanguage.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<html></html>",
        "<p>x",
        "\u0000\u0001",
        "<script type=\"application/ld+json\">{{{[</script>",
        "<meta property=\"article:published_time\" content=\"99999-99-99T99:99:99+99:99\">",
        "<h1></h1><time datetime=\"\"></time>"
      })
  void pageWithoutArticleHasAReason(String html) {
    assertThat(read(html)).isInstanceOf(Item.Rejected.class);
  }

  @Test
  void hostilePagesTakeLittleTime() {
    String deep = "<div class=a>".repeat(5_000) + "<p>";
    String wide = "<p>\u0627 \u0628 <a href=x>\u062A</a>.".repeat(5_000);
    String attributes = "<div " + "a=b c ".repeat(5_000) + ">";
    String json = "<script type=\"application/ld+json\">" + "[".repeat(20_000) + "</script>";
    for (String html : new String[] {deep, wide, attributes, json}) {
      assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(html));
    }
  }

  @Test
  void noPageFails() throws IOException {
    Random random = new Random(9);
    for (String name : pages().toList()) {
      byte[] page = Files.readAllBytes(PAGES.resolve(name));
      for (int round = 0; round < 12; round++) {
        byte[] broken = page.clone();
        for (int i = 0; i < 60; i++) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        assertThat(read(broken, null)).isNotNull();
      }
    }
  }
}
