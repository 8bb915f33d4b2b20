package org.isnad.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.Article;
import org.isnad.EventCoder;
import org.isnad.arabic.Arabic;
import org.isnad.arabic.ArabicTerms;
import org.isnad.arabic.syntax.ArabicParser;
import org.isnad.language.ParsedSentence;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Articles on one matter are found alike, whatever forms their words have. */
class ArticleComparerTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final ArabicParser PARSER = new ArabicParser(LEXICON);
  private static final ArabicTerms TERMS = new ArabicTerms(LEXICON);
  private static final EventCoder CODER = Arabic.coder(LEXICON);
  private static final Background BACKGROUND = Background.builtIn();
  private static final ArticleComparer COMPARER = new ArticleComparer(Rarity.of(BACKGROUND));

  private static final Portrait RAID =
      portrait(
          "غارات تركية على مواقع في شمال العراق",
          "قصفت الطائرات التركية يوم الاثنين مواقع لحزب العمال الكردستاني في شمال العراق.");
  private static final Portrait SAME_RAID =
      portrait(
          "الطائرات التركية تقصف شمال العراق",
          "قال مسؤول كردي إن القصف التركي استهدف مواقع الحزب في دهوك شمال العراق.");
  private static final Portrait TALKS =
      portrait(
          "وزير الخارجية المصري يبحث التجارة في نيروبي",
          "التقى وزير الخارجية المصري نظيره الكيني في نيروبي وبحثا التبادل التجاري.");

  private static Portrait portrait(String title, String text) {
    Article article = new Article("a", text, title, LocalDate.of(2026, 1, 13), null, null);
    return new PortraitPainter(PARSER, TERMS, BACKGROUND::articlesWith)
        .of(article, CODER.code(article).events());
  }

  @Test
  void twoReportsOfOneRaidAreAlikeAndTalksElsewhereAreNot() {
    double same = COMPARER.compare(RAID, SAME_RAID).score();
    assertThat(same).isGreaterThan(0.4);
    assertThat(COMPARER.compare(RAID, TALKS).score()).isLessThan(0.05);
    assertThat(COMPARER.compare(RAID, RAID).score()).isGreaterThan(0.9);
  }

  @Test
  void theOrderDoesNotMatter() {
    assertThat(COMPARER.compare(RAID, TALKS)).isEqualTo(COMPARER.compare(TALKS, RAID));
    assertThat(COMPARER.compare(RAID, SAME_RAID)).isEqualTo(COMPARER.compare(SAME_RAID, RAID));
  }

  @Test
  void anArticleWithoutTitleCountriesOrEventsIsComparedByItsWords() {
    Portrait plain =
        new PortraitPainter(PARSER, TERMS, BACKGROUND::articlesWith)
            .of(new Article("b", "…", null, null, null, null), List.of());
    assertThat(COMPARER.compare(plain, RAID).score()).isZero();
    assertThat(COMPARER.compare(plain, plain).countries()).isNull();
  }

  @Test
  void whatIsAtHandMakesAWordCommon() {
    Rarity alone = Rarity.of(BACKGROUND);
    Rarity among = Rarity.of(BACKGROUND, List.of(RAID, SAME_RAID));
    String term = RAID.headline().get(0);
    assertThat(among.of(term)).isLessThan(alone.of(term));
    assertThat(alone.of("zzz")).isGreaterThan(alone.of(term));
  }

  @Test
  void formsOfOneVerbAreOneTerm() {
    assertThat(terms("قصفوا")).isEqualTo(terms("يقصفون"));
    assertThat(terms("قصفوا")).isEqualTo(terms("القصف"));
  }

  @Test
  void anUnknownWordLosesALetterBeforeItWhereTheRestIsSeen() {
    Set<String> seen = Set.of("زغمور");
    assertThat(terms("وزغمور", seen)).containsExactly("زغمور");
    assertThat(terms("وزغمور", Set.of())).containsExactly("وزغمور");
  }

  private static Set<String> terms(String text) {
    return terms(text, Set.of());
  }

  private static Set<String> terms(String text, Set<String> seen) {
    Set<String> found = new TreeSet<>();
    for (ParsedSentence sentence : PARSER.parse(new Article("a", text, null, null, null, null))) {
      for (int at = 0; at < sentence.size(); at++) {
        String term =
            TERMS.term(
                sentence, at, word -> seen.contains(word) ? 1 : BACKGROUND.articlesWith(word));
        if (term != null) {
          found.add(term);
        }
      }
    }
    return found;
  }
}
