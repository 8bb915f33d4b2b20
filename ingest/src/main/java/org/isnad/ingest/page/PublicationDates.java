package org.isnad.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.ingest.page.PageWords.Kind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page appeared and when it was changed: what its parts say, in the order of trust, checked
 * against each other. The day that most of them tell wins.
 */
final class PublicationDates {
  private static final int BEFORE = 5;
  private static final int AFTER = 15;
  private static final int AT_END = 8;
  private static final int LONGEST = 160;
  private static final int LINE = 15;
  private static final int LINE_MARKS = 4;
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/-]((?:19|20)\\d{2})(?:[/-]?|/[a-z_-]+/)(\\d{1,2})[/-]?(\\d{1,2})(?=[/._-]|$)");

  private final MomentReader reader;
  private final PageWords words;
  private final List<Moment> published = new ArrayList<>();
  private @Nullable Moment updated;
  private @Nullable Moment visible;

  PublicationDates(MomentReader reader, PageWords words) {
    this.reader = reader;
    this.words = words;
  }

  /** Takes what the head and the marked-up values say. */
  void readMarkup(Meta meta, JsonLd json) {
    add(reader.read(json.text("datePublished")));
    add(
        reader.read(
            meta.content(
                "article:published_time",
                "og:article:published_time",
                "datepublished",
                "pubdate",
                "publishdate",
                "publish-date",
                "published_time",
                "parsely-pub-date",
                "sailthru.date",
                "dc.date.issued",
                "dc.date",
                "dcterms.created",
                "date")));
    add(reader.read(meta.property("datepublished")));
    for (String value :
        new @Nullable String[] {
          json.text("dateModified"),
          meta.content("article:modified_time", "og:updated_time", "datemodified"),
          meta.property("datemodified")
        }) {
      updated = updated == null ? reader.read(value) : updated;
    }
  }

  /** Takes what stands by the title, and after the text when nothing does. */
  void readVisible(List<Block> blocks, int title, int end) {
    int from = Math.max(0, title < 0 ? 0 : title - BEFORE);
    int to = Math.min(blocks.size(), Math.max(title, 0) + AFTER);
    for (int i = Math.max(title, 0); i < to; i++) {
      readVisible(blocks.get(i));
    }
    for (int i = Math.max(title, 0) - 1; i >= from && visible == null; i--) {
      readVisible(blocks.get(i));
    }
    for (int i = end; i >= 0 && i < Math.min(blocks.size(), end + AT_END) && visible == null; i++) {
      readVisible(blocks.get(i));
    }
    add(visible);
  }

  private void readVisible(Block block) {
    String text = block.text();
    if (text.length() > LONGEST || block.isProse() && reads(block)) {
      return;
    }
    Moment machine = machine(block.element());
    Moment moment = reader.read(text);
    moment = moment == null ? machine : machine == null || moment.time() != null ? moment : machine;
    if (moment == null) {
      return;
    }
    if (words.contains(Kind.UPDATED, text) && !words.contains(Kind.PUBLISHED, text)) {
      updated = updated == null ? moment : updated;
    } else if (visible == null) {
      visible = moment;
    }
  }

  /** Whether it is a sentence of the text, which may name other days. */
  private static boolean reads(Block block) {
    return !ClassNames.isDate(block.element())
        && (block.words() > LINE || block.marks() > LINE_MARKS);
  }

  private @Nullable Moment machine(Element element) {
    Element time = element.selectFirst("time[datetime]");
    return time == null ? null : reader.read(time.attr("datetime"));
  }

  /** Takes the day that an address holds, as many do. */
  void readAddress(@Nullable String url) {
    Matcher matcher = IN_ADDRESS.matcher(url == null ? "" : url);
    if (matcher.find()) {
      String digits = matcher.group(1) + '-' + matcher.group(2) + '-' + matcher.group(3);
      add(reader.read(digits));
    }
  }

  private void add(@Nullable Moment moment) {
    if (moment != null) {
      published.add(moment);
    }
  }

  /** The moment of publication, or null when nothing tells it. */
  @Nullable Moment published() {
    Moment best = null;
    int most = 0;
    for (Moment moment : published) {
      int votes = (int) published.stream().filter(moment::isNear).count();
      if (votes > most) {
        most = votes;
        best = moment;
      }
    }
    if (best == null) {
      return updated;
    }
    return visible == null ? best : best.atZoneOf(visible);
  }

  /** The moment of the last change, where one is told and differs. */
  @Nullable Moment updated() {
    Moment first = published();
    return updated == null || updated.equals(first) ? null : updated;
  }
}
