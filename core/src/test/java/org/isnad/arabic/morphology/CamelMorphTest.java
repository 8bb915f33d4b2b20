package org.isnad.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.Normalizer;
import org.isnad.language.Features;
import org.isnad.language.PartOfSpeech;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/**
 * The stems that Camel Morph lists for verbs known here, against the generated forms: past stems
 * that stand alone, and present stems behind the prefix of the third person.
 */
class CamelMorphTest {
  private static final int LEMMA = 9;
  private static final int STEM = 10;
  private static final int CONDITION = 15;

  /** Marks stems of weak verbs that lack their ending. */
  private static final String CUT_OFF = "#-";

  private static final String LATIN = "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy{";
  private static final String ARABIC =
      "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F"
          + "\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643"
          + "\u0644\u0645\u0646\u0647\u0648\u0649\u064A\u0627";
  private static final Set<String> VERBS =
      Lexicon.builtIn().lexemes().stream()
          .filter(lexeme -> lexeme.pos() == PartOfSpeech.VERB)
          .map(lexeme -> Normalizer.key(lexeme.lemma()))
          .collect(Collectors.toUnmodifiableSet());

  @Test
  void pastStemsAreGenerated() throws IOException {
    assertThat(share("words/camel-morph/MSA-Verb-LEX-PV.csv.gz", "", Features.PAST))
        .isGreaterThan(0.99);
  }

  @Test
  void presentStemsAreGenerated() throws IOException {
    assertThat(share("words/camel-morph/MSA-Verb-LEX-IV.csv.gz", "y", Features.PRESENT))
        .isGreaterThan(0.99);
  }

  /** The share of whole stems of known verbs whose form is read as a verb in that tense. */
  private static double share(String file, String prefix, int tense) throws IOException {
    int known = 0;
    int same = 0;
    for (String line : SharedData.zippedLines(file)) {
      String[] cells = line.split(",", -1);
      if (isWholeStemOfKnownVerb(cells)) {
        known++;
        String form = arabic(prefix + cells[STEM]);
        same += Words.has(form, PartOfSpeech.VERB, tense) ? 1 : 0;
      }
    }
    assertThat(known).isGreaterThan(1000);
    return (double) same / known;
  }

  private static boolean isWholeStemOfKnownVerb(String[] cells) {
    return cells.length > CONDITION
        && cells[CONDITION].isEmpty()
        && !cells[CONDITION + 1].contains(CUT_OFF)
        && VERBS.contains(Normalizer.key(arabic(cells[LEMMA])));
  }

  private static String arabic(String latin) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < latin.length() && latin.charAt(i) != '-'; i++) {
      int at = LATIN.indexOf(latin.charAt(i));
      word.append(at < 0 ? "" : ARABIC.substring(at, at + 1));
    }
    return word.toString();
  }
}
