package org.isnad.arabic.morphology;

import java.util.List;
import org.isnad.arabic.Normalizer;
import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.isnad.language.PartOfSpeech;

/**
 * A word as annotated in the WikiNews set.
 *
 * @param pos the main part of speech, {@code V}, {@code NOUN}, …; empty where not known
 */
record GoldWord(
    String pos, boolean conjunction, boolean preposition, boolean article, String lemma) {
  static final GoldWord NONE = new GoldWord("", false, false, false, "");

  /** Reads {@code CONJ+DET+NOUN}. */
  static GoldWord of(String annotation, String lemma) {
    List<String> parts = List.of(annotation.split("\\+", -1));
    int at = 0;
    boolean conjunction = parts.size() > 1 && parts.get(0).equals("CONJ");
    at += conjunction ? 1 : 0;
    boolean preposition =
        at + 1 < parts.size() && parts.get(at).equals("PREP") && !parts.get(at + 1).equals("PRON");
    at += preposition ? 1 : 0;
    at += at + 1 < parts.size() && parts.get(at).equals("FUT_PART") ? 1 : 0;
    boolean article = at + 1 < parts.size() && parts.get(at).equals("DET");
    at += article ? 1 : 0;
    return new GoldWord(parts.get(at), conjunction, preposition, article, Normalizer.key(lemma));
  }

  boolean isContent() {
    return pos.equals("V") || pos.equals("NOUN") || pos.equals("ADJ");
  }

  boolean hasClitics(Analysis reading) {
    return conjunction == reading.hasProclitic(Clitics.ANY_CONJUNCTION)
        && preposition == reading.hasProclitic(Clitics.ANY_PREPOSITION)
        && (article == reading.hasProclitic(Clitics.AL)
            || reading.pos() == PartOfSpeech.NAME
            || reading.pos() == PartOfSpeech.RELATIVE);
  }

  boolean hasClass(Analysis reading) {
    PartOfSpeech found = reading.pos();
    return switch (pos) {
      case "V" -> found == PartOfSpeech.VERB;
      case "NOUN" -> found.isNominal() || isHalfNoun(found);
      case "ADJ" -> isAdjective(found);
      case "NUM" -> found == PartOfSpeech.NUMBER || found == PartOfSpeech.NOUN;
      default -> found != PartOfSpeech.VERB && !isOpen(found);
    };
  }

  /** Adverbs and prepositions that were nouns. */
  private static boolean isHalfNoun(PartOfSpeech found) {
    return found == PartOfSpeech.PREPOSITION || found == PartOfSpeech.ADVERB;
  }

  private static boolean isAdjective(PartOfSpeech found) {
    return found == PartOfSpeech.ADJECTIVE
        || found == PartOfSpeech.ACTIVE_PARTICIPLE
        || found == PartOfSpeech.PASSIVE_PARTICIPLE
        || found == PartOfSpeech.NUMBER;
  }

  private static boolean isOpen(PartOfSpeech found) {
    return found == PartOfSpeech.NOUN || found == PartOfSpeech.MASDAR || isAdjective(found);
  }

  boolean hasLemma(Analysis reading) {
    return Normalizer.key(reading.lexeme().lemma()).equals(lemma);
  }
}
