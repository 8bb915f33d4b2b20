package org.isnad.ingest.page;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.ArticleId;
import org.isnad.ingest.item.CanonicalUrl;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Origin;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.text.Language;
import org.isnad.ingest.text.PageBytes;
import org.isnad.ingest.text.Text;
import org.isnad.lexicon.Lexicon;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads news pages: the article's text without what is around it, and what the page tells of it.
 * Never fails on a page. Safe to share between threads.
 */
public final class PageReader {
  private static final int FEWEST_WORDS = 5;
  private static final double SAME = 0.8;
  private static final int DEEPEST = 512;

  private final PageWords words;
  private final MomentReader moments;

  /** Takes the words by which pages tell of themselves, and words of time, from the lexicon. */
  public PageReader(Lexicon lexicon) {
    words = new PageWords(lexicon);
    moments = new MomentReader(lexicon);
  }

  /**
   * The article of a page, or the reason why there is none.
   *
   * @param charset as the server declared it, or null
   * @param url where the page was found, or null
   * @param defaultPublished the day of pages that do not tell it
   */
  public Item read(
      Position at,
      byte[] bytes,
      @Nullable String charset,
      @Nullable String url,
      @Nullable LocalDate defaultPublished) {
    Text text = PageBytes.read(bytes, charset);
    return text == null
        ? new Item.Rejected(at, "is no text in an encoding known here")
        : read(at, text.text(), url, defaultPublished);
  }

  /** The article of a page whose text is known. */
  public Item read(
      Position at, String html, @Nullable String url, @Nullable LocalDate defaultPublished) {
    Document page = parsed(html, url);
    return new OnePage(page, url).item(at, defaultPublished);
  }

  private static Document parsed(String html, @Nullable String url) {
    org.jsoup.parser.Parser parser = org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST);
    return Jsoup.parse(html, url == null ? "" : url, parser);
  }

  /** Reads days and times as pages and feeds write them. */
  public MomentReader moments() {
    return moments;
  }

  /** The text of a piece of HTML, such as a feed's, with its paragraphs; null when it has none. */
  public @Nullable String text(String html) {
    Document piece = parsed(html, null);
    Chrome.removeCode(piece);
    return BodyText.join(new BodyText(words, Set.of()).trimmed(BlockReader.of(piece.body())));
  }

  /** The reading of one page. */
  private final class OnePage {
    private final Document page;
    private final @Nullable String given;
    private final Meta meta;
    private final JsonLd json;
    private final @Nullable String site;
    private final Titles titles;

    OnePage(Document page, @Nullable String given) {
      this.page = page;
      this.given = given;
      this.meta = new Meta(page);
      this.json = JsonLd.of(page);
      String siteName = meta.content("og:site_name", "application-name");
      this.titles = Titles.of(page, meta, json, siteName);
      String publisher = json.name("publisher");
      this.site = publisher == null ? siteName : publisher;
    }

    Item item(Position at, @Nullable LocalDate defaultPublished) {
      PublicationDates dates = new PublicationDates(moments, words);
      dates.readMarkup(meta, json);
      @Nullable String author = author();
      @Nullable String url = url();
      Chrome.removeCode(page);
      List<Block> all = BlockReader.of(page.body());
      int title = titleIndex(all);
      Chrome.remove(page);
      List<Block> body = body();
      dates.readVisible(all, title, endIndex(all, body));
      dates.readAddress(url);
      @Nullable String text = text(body);
      if (text == null) {
        return new Item.Rejected(at, "no article text is found on the page");
      }
      if (Language.isOther(text)) {
        return new Item.OtherLanguage(at);
      }
      return new Item.Read(
          at, article(text, url, dates.published(), defaultPublished), origin(dates, author));
    }

    private Article article(
        String text, @Nullable String url, @Nullable Moment published, @Nullable LocalDate day) {
      return new Article(
          ArticleId.of(url == null ? null : CanonicalUrl.of(url), text),
          text,
          titles.best(),
          published == null ? day : published.day(),
          url,
          site == null ? CanonicalUrl.host(url, null) : site);
    }

    private Origin origin(PublicationDates dates, @Nullable String author) {
      Moment published = dates.published();
      Moment updated = dates.updated();
      return new Origin(
          published == null ? null : published.toString(),
          updated == null ? null : updated.toString(),
          author,
          "ar",
          null,
          null,
          false,
          "");
    }

    private @Nullable String author() {
      return Stream.of(
              json.name("author"),
              meta.content("author", "article:author", "dc.creator", "parsely-author"),
              meta.property("author"))
          .filter(Objects::nonNull)
          .filter(name -> !name.contains("://") && !name.isBlank())
          .findFirst()
          .orElse(null);
    }

    /** The address that the page gives itself, unless it is of another site than the given one. */
    private @Nullable String url() {
      Element canonical = page.selectFirst("link[rel=canonical][href]");
      return Stream.of(
              canonical == null ? null : canonical.absUrl("href"),
              canonical == null ? null : canonical.attr("href"),
              meta.content("og:url"),
              json.url())
          .filter(Objects::nonNull)
          .filter(this::isOwn)
          .findFirst()
          .orElse(given);
    }

    private boolean isOwn(String url) {
      String host = CanonicalUrl.host(url, null);
      if (host == null) {
        return false;
      }
      String home = CanonicalUrl.host(given, host);
      return home != null
          && (host.equals(home) || host.endsWith('.' + home) || home.endsWith('.' + host))
          && (given == null || !isStart(url) || isStart(given));
    }

    private static boolean isStart(String url) {
      return CanonicalUrl.of(url).endsWith("/");
    }

    private int titleIndex(List<Block> blocks) {
      Set<String> known = titles.folded();
      int found = -1;
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        if (known.contains(PageWords.folded(block.text()))
            && (found < 0 || isBetter(block, blocks.get(found)))) {
          found = i;
        }
      }
      return found;
    }

    private static boolean isBetter(Block block, Block other) {
      return rank(block) < rank(other);
    }

    private static int rank(Block block) {
      boolean first = block.element().normalName().equals("h1");
      return block.isLinks() ? 3 : first ? 0 : block.isHeading() ? 1 : 2;
    }

    private List<Block> body() {
      List<Block> left = BlockReader.of(page.body());
      List<Block> found = new BodyFinder(left, titleIndex(left)).blocks();
      return new BodyText(words, titles.folded()).trimmed(found);
    }

    private static int endIndex(List<Block> all, List<Block> body) {
      if (body.isEmpty()) {
        return -1;
      }
      String last = body.get(body.size() - 1).text();
      for (int i = all.size() - 1; i >= 0; i--) {
        if (all.get(i).text().equals(last)) {
          return i + 1;
        }
      }
      return -1;
    }

    /** The visible text, unless the page's own description tells clearly another. */
    private @Nullable String text(List<Block> body) {
      String visible = wordsOf(body) < FEWEST_WORDS ? null : BodyText.join(body);
      String described = json.text("articleBody");
      if (described == null || described.length() < LONG_ENOUGH) {
        return visible;
      }
      String plain = PageReader.this.text(described.replace("\n", "<br><br>"));
      if (visible == null || plain == null) {
        return visible == null ? plain : visible;
      }
      return share(plain, visible) >= SAME ? visible : plain;
    }

    private static int wordsOf(List<Block> body) {
      return body.stream().mapToInt(Block::words).sum();
    }
  }

  private static final int LONG_ENOUGH = 120;

  /** The share of the words of a text that another holds. */
  private static double share(String text, String other) {
    Set<String> held = new HashSet<>(List.of(PageWords.folded(other).split(" ")));
    String[] own = PageWords.folded(text).split(" ");
    return Stream.of(own).filter(held::contains).count() / (double) own.length;
  }
}
