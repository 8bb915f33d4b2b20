package org.isnad.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.language.Analysis;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Measures the chosen readings against annotated news. */
class DisambiguatorMeasureTest {
  private static final int FOLDS = 5;

  private final Lexicon lexicon = Lexicon.builtIn();
  private final Morphology morphology = new Morphology(lexicon);
  private int words;
  private int clitics;
  private int content;
  private int classes;
  private int reachable;

  /** Documents in turn are left out of learning and measured. */
  @Test
  void wikiNewsByFolds() {
    List<WikiNews.Sentence> sentences = WikiNews.sentences();
    for (int i = 0; i < FOLDS; i++) {
      int fold = i;
      ContextTrainer trainer = new ContextTrainer(lexicon);
      trainer.train(sentences, document -> document % FOLDS != fold);
      Disambiguator disambiguator = trainer.disambiguator();
      sentences.stream()
          .filter(sentence -> sentence.document() % FOLDS == fold)
          .forEach(sentence -> measure(sentence, disambiguator));
    }
    report("wikinews, left out");
    assertThat((double) clitics / words).isGreaterThan(0.97);
    assertThat((double) classes / content).isGreaterThan(0.9);
  }

  @Test
  void wikiNews() {
    Disambiguator disambiguator = new Disambiguator(lexicon);
    WikiNews.sentences().forEach(sentence -> measure(sentence, disambiguator));
    report("wikinews, as it ships");
    assertThat((double) clitics / words).isGreaterThan(0.97);
  }

  private void measure(WikiNews.Sentence sentence, Disambiguator disambiguator) {
    Analysis[][] readings = new Analysis[sentence.tokens().size()][];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = morphology.analyze(sentence.tokens().get(i));
    }
    Analysis[] chosen = disambiguator.choose(sentence.tokens(), readings);
    for (int i = 0; i < readings.length; i++) {
      if (!sentence.gold().get(i).pos().isEmpty()) {
        count(sentence.gold().get(i), chosen[i], readings[i], sentence, i);
      }
    }
  }

  private void count(
      GoldWord gold, Analysis chosen, Analysis[] readings, WikiNews.Sentence sentence, int at) {
    words++;
    boolean right = gold.hasClitics(chosen);
    clitics += right ? 1 : 0;
    boolean classRight = gold.hasClass(chosen);
    if (gold.isContent()) {
      content++;
      classes += classRight ? 1 : 0;
      reachable += List.of(readings).stream().anyMatch(gold::hasClass) ? 1 : 0;
    }
    if (System.getProperty("isnad.show") != null && (!right || gold.isContent() && !classRight)) {
      System.out.println(
          gold
              + "\t"
              + chosen.pos()
              + "\t"
              + List.of(readings).stream()
                  .map(
                      r ->
                          r.pos()
                              + "/"
                              + r.lexeme().lemma()
                              + "/"
                              + r.proclitics()
                              + "/"
                              + r.score())
                  .toList()
              + "\t"
              + context(sentence, at));
    }
  }

  private static String context(WikiNews.Sentence sentence, int at) {
    StringBuilder context = new StringBuilder();
    for (int i = Math.max(0, at - 3); i < Math.min(sentence.tokens().size(), at + 3); i++) {
      String form = sentence.tokens().get(i).form();
      context.append(i == at ? "[" + form + "]" : form).append(' ');
    }
    return context.toString();
  }

  private void report(String what) {
    System.out.printf(
        "%s: clitics right in %.4f of %d words; class right in %.4f of %d verbs, nouns and"
            + " adjectives (%.4f have the right one among their readings)%n",
        what,
        (double) clitics / words,
        words,
        (double) classes / content,
        content,
        (double) reachable / content);
  }
}
