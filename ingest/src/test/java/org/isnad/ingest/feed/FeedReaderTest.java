package org.isnad.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.isnad.ingest.page.PageReader;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Feeds of every kind, well formed or not. */
class FeedReaderTest {
  private static final FeedReader READER =
      new FeedReader(new PageReader(Lexicon.builtIn()).moments());

  private static Feed read(String feed) {
    return Objects.requireNonNull(
        READER.read(feed.getBytes(StandardCharsets.UTF_8), null, "https://a.example/rss"));
  }

  @Test
  void rssGivesItsItems() {
    Feed feed =
        read(
            "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"c\" xmlns:dc=\"d\">"
                + "<channel><title>وكالة</title><ttl>15</ttl><item><title><![CDATA[خبر &amp; آخر]]>"
                + "</title><link>/news/1</link><guid isPermaLink=\"false\">x1</guid>"
                + "<pubDate>Fri, 16 Jan 2026 10:00:00 +0300</pubDate><dc:creator>سلمى</dc:creator>"
                + "<description>مقدمة</description><content:encoded><![CDATA[<p>النص كله</p>]]>"
                + "</content:encoded></item></channel></rss>");
    assertThat(feed.minutes()).isEqualTo(15);
    FeedEntry entry = feed.entries().get(0);
    assertThat(entry.key()).isEqualTo("x1");
    assertThat(entry.url()).isEqualTo("https://a.example/news/1");
    assertThat(entry.title()).isEqualTo("خبر & آخر");
    assertThat(entry.published()).isEqualTo("2026-01-16T10:00:00+03:00");
    assertThat(entry.author()).isEqualTo("سلمى");
    assertThat(entry.html()).isEqualTo("<p>النص كله</p>");
    assertThat(entry.full()).isTrue();
  }

  @Test
  void rdfAndAtomGiveTheirs() {
    Feed rdf =
        read(
            "<rdf:RDF xmlns:rdf=\"r\""
                + " xmlns=\"http://purl.org/rss/1.0/\"><channel><title>t</title></channel><item"
                + " rdf:about=\"u\"><title>خبر</title><link>https://a.example/1</link>"
                + "<dc:date>2026-01-16T10:00:00Z</dc:date></item></rdf:RDF>");
    assertThat(rdf.entries().get(0).published()).isEqualTo("2026-01-16T10:00:00Z");
    Feed atom =
        read(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry><id>urn:1</id>"
                + "<link rel=\"self\" href=\"/self\"/><link href=\"/n/1\"/><title>خبر</title>"
                + "<updated>2026-01-16T11:00:00+02:00</updated><author><name>سلمى</name></author>"
                + "<content type=\"xhtml\"><div><p>النص</p></div></content></entry></feed>");
    FeedEntry entry = atom.entries().get(0);
    assertThat(entry.url()).isEqualTo("https://a.example/n/1");
    assertThat(entry.updated()).isEqualTo("2026-01-16T11:00:00+02:00");
    assertThat(entry.html()).contains("<p>");
  }

  @Test
  void jsonFeedGivesItsItems() {
    Feed feed =
        read(
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":1,"
                + "\"url\":\"https://a.example/1\",\"date_published\":\"2026-01-16T10:00:00Z\",\"authors\":[{\"name\":\"s\"}],\"content_text\":\"a"
                + " < b\"}]}");
    assertThat(feed.entries().get(0).html()).isEqualTo("a &lt; b");
    assertThat(feed.entries().get(0).author()).isEqualTo("s");
  }

  @Test
  void brokenXmlGivesWhatIsThere() {
    Feed feed =
        read(
            "\n\n<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel>"
                + "<title>a & b &nbsp; &x;</title><item><title>أول</title><link>https://a.example/1"
                + "</link><description>&lt;p&gt;نص<br></description></item><item><title>ثان");
    assertThat(feed.entries()).hasSize(2);
    assertThat(feed.title()).contains("&x;");
    assertThat(feed.entries().get(0).html()).startsWith("<p>");
  }

  @Test
  void encodingIsFound() {
    String rss =
        "<?xml version=\"1.0\" encoding=\"windows-1256\"?><rss><item><title>خبر من العاصمة";
    Feed feed = READER.read(rss.getBytes(Charset.forName("windows-1256")), null, null);
    assertThat(Objects.requireNonNull(feed).entries().get(0).title()).isEqualTo("خبر من العاصمة");
  }

  @Test
  void pageIsNoFeed() {
    for (String text : new String[] {"", "<html><body>x", "{}", "[1", "plain", "\u0000"}) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(READER.read(bytes, null, null)).isNull();
    }
  }

  @Test
  void opmlGivesEachFeedOnce() {
    String opml =
        "<opml><body><outline text=\"g\"><outline text=\"a\" xmlUrl=\"https://a.example/rss\"/>"
            + "<outline TITLE=\"b\" XMLURL=\"https://b.example/rss\"></outline></outline>"
            + "<outline xmlUrl=\"https://a.example/rss\"/></body>";
    assertThat(Opml.read(opml.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            new Opml.Outline("https://a.example/rss", "a"),
            new Opml.Outline("https://b.example/rss", "b"));
  }
}
