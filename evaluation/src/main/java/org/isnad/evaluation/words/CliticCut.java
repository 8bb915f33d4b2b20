package org.isnad.evaluation.words;

import static org.isnad.arabic.Letters.*;

import java.util.List;
import java.util.Set;
import org.isnad.language.Analysis;
import org.isnad.language.Clitics;

/**
 * Where a word's clitics are cut off. WikiNews cuts off every ending; here only clitics count, and
 * endings of verbs and nouns are joined again.
 *
 * @param proclitics of {@link Clitics}
 * @param pronoun whether a pronoun is attached
 */
record CliticCut(int proclitics, boolean pronoun) {
  private static final CliticCut NONE = new CliticCut(0, false);

  /** Of the last parts of a verb those that are objects; the others are its person. */
  private static final Set<String> OBJECTS =
      Set.of("" + HEH, "" + HEH + ALEF, "" + HEH + MEEM, "" + HEH + MEEM + ALEF, "" + NOON + YEH);

  private static final int LONGEST_PRONOUN = 3;

  static CliticCut of(Analysis reading) {
    return new CliticCut(reading.proclitics() & ~Clitics.A, reading.enclitic() != 0);
  }

  static CliticCut of(WikiNewsWord word) {
    List<String> parts = word.parts();
    List<String> tags = word.tags();
    int last = parts.size() - 1;
    if (last == 0 || tags.size() != parts.size()) {
      return NONE;
    }
    boolean pronoun = isPronoun(parts.get(last), tags.get(last));
    int proclitics = 0;
    for (int i = 0; i < last; i++) {
      boolean isStem = i == last - 1 && pronoun && tags.get(i).equals("PREP");
      proclitics |= isStem ? 0 : proclitic(parts.get(i), tags.get(i));
    }
    return new CliticCut(proclitics, pronoun && isAttached(parts.get(last), tags.get(last - 1)));
  }

  /** A pronoun, as against a demonstrative of the same tag. */
  private static boolean isPronoun(String part, String tag) {
    return tag.equals("PRON") && part.length() <= LONGEST_PRONOUN && part.charAt(0) != THAL;
  }

  private static boolean isAttached(String part, String tagBefore) {
    return !tagBefore.equals("CONJ") && (!tagBefore.equals("V") || OBJECTS.contains(part));
  }

  private static int proclitic(String part, String tag) {
    return switch (tag) {
      case "CONJ" -> is(part, WAW) ? Clitics.WA : is(part, FEH) ? Clitics.FA : 0;
      case "DET" -> Clitics.AL;
      case "FUT_PART" -> is(part, SEEN) ? Clitics.SA : 0;
      case "PREP" -> preposition(part);
      default -> 0;
    };
  }

  private static int preposition(String part) {
    if (is(part, BEH)) {
      return Clitics.BI;
    }
    return is(part, KAF) ? Clitics.KA : is(part, LAM) ? Clitics.LI : 0;
  }

  private static boolean is(String part, char letter) {
    return part.length() == 1 && part.charAt(0) == letter;
  }
}
