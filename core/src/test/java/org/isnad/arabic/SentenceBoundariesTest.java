package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.SharedData;
import org.isnad.language.Sentence;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Measures sentence starts against gold. */
class SentenceBoundariesTest {
  private final SentenceSplitter splitter = new SentenceSplitter(Lexicon.builtIn());
  private int right;
  private int found;
  private int gold;

  /** Gold counts the site's label at the end as a sentence, which is left out here. */
  @Test
  void seedArticle() {
    compareArticles("gold/seed.jsonl");
    assertThat(f1()).isGreaterThan(0.95);
  }

  @Test
  void newsArticles() {
    compareArticles("gold/dev.jsonl");
    assertThat(f1()).isGreaterThan(0.96);
  }

  private void compareArticles(String name) {
    for (Map<?, ?> article : SharedData.objects(name)) {
      String text = (String) field(article, "text");
      Set<Integer> starts = new TreeSet<>();
      for (Object span : (List<?>) field(article, "sentences")) {
        starts.add(text.offsetByCodePoints(0, (Integer) ((List<?>) span).get(0)));
      }
      compare(text, starts);
    }
  }

  private static Object field(Map<?, ?> article, String name) {
    return Objects.requireNonNull(article.get(name), name);
  }

  private void compare(String text, Set<Integer> starts) {
    gold += starts.size();
    Set<Integer> mine = new TreeSet<>();
    for (Sentence sentence : splitter.split(text)) {
      found++;
      mine.add(sentence.span().start());
      if (starts.contains(sentence.span().start())) {
        right++;
      } else if (System.getProperty("isnad.show") != null) {
        show("extra", text, sentence.span().start());
      }
    }
    if (System.getProperty("isnad.show") != null) {
      starts.stream().filter(s -> !mine.contains(s)).forEach(s -> show("missed", text, s));
    }
  }

  private static void show(String what, String text, int at) {
    String around =
        text.substring(Math.max(0, at - 60), at)
            + " ^^ "
            + text.substring(at, Math.min(text.length(), at + 40));
    System.out.println(what + ": " + around.replace("\n", "\\n"));
  }

  private double f1() {
    double f1 = 2.0 * right / (found + gold);
    System.out.printf(
        "sentence starts: %d right, %d found, %d gold, F1 %.3f%n", right, found, gold, f1);
    return f1;
  }
}
