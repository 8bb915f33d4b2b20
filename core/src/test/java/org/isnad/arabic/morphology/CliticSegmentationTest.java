package org.isnad.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.junit.jupiter.api.Test;

/**
 * Where the words of WikiNews are cut. There every ending is cut off, here only clitics: endings of
 * verbs and nouns are joined again before they are compared, and the article and a conjunction
 * count wherever they stand.
 */
class CliticSegmentationTest {
  private static final int WORD = 5;
  private static final int CUT = 7;
  private static final int TAGS = 8;
  private static final Set<String> LAST_OF_VERBS =
      Set.of("\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627", "\u0646\u064A");

  /** A cut: the proclitics as bits and how many letters the pronoun at the end has. */
  private record Cut(int proclitics, int pronoun) {}

  @Test
  void cutsTheWordsOfWikiNews() throws IOException {
    int words = 0;
    int right = 0;
    int among = 0;
    for (String line : SharedData.lines("words/wikinews.tsv")) {
      String[] cells = line.split("\t", -1);
      if (cells.length > TAGS && isArabic(cells[WORD])) {
        Cut gold = gold(cells[CUT].split("\\+", -1), cells[TAGS].split("\\+", -1));
        List<Cut> cuts =
            Words.readings(cells[WORD]).stream().map(CliticSegmentationTest::cut).toList();
        words++;
        right += cuts.get(0).equals(gold) ? 1 : 0;
        among += cuts.contains(gold) ? 1 : 0;
      }
    }
    assertThat((double) right / words).isGreaterThan(0.97);
    assertThat((double) among / words).isGreaterThan(0.98);
  }

  private static Cut cut(Analysis reading) {
    int length = reading.enclitic() == 0 ? 0 : 1;
    return new Cut(reading.proclitics() & ~Clitics.A, length);
  }

  private static Cut gold(String[] parts, String[] tags) {
    if (parts.length != tags.length || parts.length == 1) {
      return new Cut(0, 0);
    }
    int last = parts.length - 1;
    int proclitics = 0;
    List<String> before = new ArrayList<>(Arrays.asList(tags).subList(0, last));
    for (int i = 0; i < last; i++) {
      boolean stem =
          i == last - 1
              && tags[last].equals("PRON")
              && before.get(i).equals("PREP")
              && isPronoun(parts[last]);
      proclitics |= stem ? 0 : proclitic(parts[i], tags[i]);
    }
    return new Cut(proclitics, pronoun(parts[last], tags[last], tags[last - 1]));
  }

  private static int pronoun(String part, String tag, String before) {
    if (!tag.equals("PRON")
        || before.equals("CONJ")
        || before.equals("V") && !LAST_OF_VERBS.contains(part)) {
      return 0;
    }
    return before.equals("PREP") && !isPronoun(part) ? 0 : 1;
  }

  /** An attached pronoun, as against a demonstrative. */
  private static boolean isPronoun(String part) {
    return part.length() <= 3 && !part.startsWith("\u0630");
  }

  private static int proclitic(String part, String tag) {
    return switch (tag) {
      case "CONJ" -> part.equals("\u0648") ? Clitics.WA : part.equals("\u0641") ? Clitics.FA : 0;
      case "DET" -> Clitics.AL;
      case "FUT_PART" -> part.equals("\u0633") ? Clitics.SA : 0;
      case "PREP" -> preposition(part);
      default -> 0;
    };
  }

  private static int preposition(String part) {
    return switch (part) {
      case "\u0628" -> Clitics.BI;
      case "\u0643" -> Clitics.KA;
      case "\u0644" -> Clitics.LI;
      default -> 0;
    };
  }

  private static boolean isArabic(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(c -> c >= '\u0621' && c <= '\u0652' || c == '\u0670');
  }
}
