package org.isnad.ingest.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.Article;
import org.isnad.ArticleId;
import org.isnad.ingest.Pages;
import org.isnad.ingest.item.CanonicalUrl;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Origin;
import org.isnad.ingest.item.Position;
import org.junit.jupiter.api.Test;

/** The same again, changed, and copied. */
class RepeatsTest {
  private static final String FIRST = "https://www.one.example/news/1";
  private final Repeats repeats = new Repeats(1 << 10);

  private static Item.Read article(String url, String text) {
    String id = ArticleId.of(CanonicalUrl.of(url), text);
    Article article = new Article(id, text, null, null, url, null);
    return new Item.Read(Position.whole("x"), article, Origin.UNKNOWN);
  }

  @Test
  void addressesOfOnePageAreOneArticle() {
    Item.Read first = article(FIRST, Pages.text(1));
    assertThat(repeats.check(first)).isEqualTo(first);
    for (String url :
        new String[] {
          "http://one.example/news/1/",
          "https://m.one.example/news/1?utm_source=x&fbclid=y#top",
          "https://one.example/news/1/amp/"
        }) {
      assertThat(repeats.check(article(url, Pages.text(1))))
          .isEqualTo(new Item.Repeated(first.at(), first.article().id()));
    }
  }

  @Test
  void sameTextElsewhereOnTheSiteIsTheSameArticle() {
    Item.Read first = article(FIRST, Pages.text(1));
    repeats.check(first);
    String spaced = Pages.text(1).replace(" ", "  ");
    assertThat(repeats.check(article("https://one.example/other/2", spaced)))
        .isInstanceOf(Item.Repeated.class);
  }

  @Test
  void changedTextIsAVersionAndOnlyOnce() {
    Item.Read first = article(FIRST, Pages.text(1));
    repeats.check(first);
    String changed = Pages.text(1) + " وهذا تحديث.";
    Item.Read second = (Item.Read) repeats.check(article(FIRST, changed));
    assertThat(second.article().id()).isEqualTo(first.article().id() + ".2");
    assertThat(second.origin().versionOf()).isEqualTo(first.article().id());
    assertThat(repeats.check(article(FIRST, changed))).isInstanceOf(Item.Repeated.class);
    assertThat(repeats.check(article(FIRST, Pages.text(1)))).isInstanceOf(Item.Repeated.class);
  }

  @Test
  void agencyTextInAnotherOutletNamesWhatItCopies() {
    for (int i = 0; i < 200; i++) {
      repeats.check(article("https://one.example/" + i, Pages.text(i)));
    }
    int found = 0;
    for (int i = 0; i < 200; i++) {
      String[] paragraphs = Pages.text(i).split("\n\n");
      paragraphs[2] = "وقال مراسلنا إن الخبر لقي اهتماما كبيرا.";
      Item.Read copy =
          (Item.Read)
              repeats.check(article("https://two.example/x" + i, String.join("\n\n", paragraphs)));
      String original = article("https://one.example/" + i, Pages.text(i)).article().id();
      found += original.equals(copy.origin().copyOf()) ? 1 : 0;
    }
    assertThat(found).isGreaterThanOrEqualTo(190);
  }

  @Test
  void otherArticlesAreNoCopies() {
    for (int i = 0; i < 2000; i++) {
      Item.Read read =
          (Item.Read) repeats.check(article("https://" + i % 3 + ".example/" + i, Pages.text(i)));
      assertThat(read.origin().copyOf()).isNull();
      assertThat(read.origin().versionOf()).isNull();
    }
  }

  @Test
  void shortTextsAreCopiesOnlyWhenTheyAreTheSame() {
    repeats.check(article(FIRST, "عاد الهدوء إلى المدينة."));
    Item.Read copy =
        (Item.Read) repeats.check(article("https://two.example/", "عاد الهدوء إلى المدينة"));
    assertThat(copy.origin().copyOf()).isNotNull();
    Item.Read other =
        (Item.Read) repeats.check(article("https://three.example/", "عاد الهدوء إلى القرية"));
    assertThat(other.origin().copyOf()).isNull();
  }
}
