package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;

import java.util.List;

/** A noun's or adjective's spelling, and what becomes of its last letter before an ending. */
record NominalStem(String word) {
  private static final String UNJOINING = "" + ALEF + DAL + THAL + REH + ZAIN + WAW;

  char last() {
    return word.charAt(word.length() - 1);
  }

  private char beforeLast() {
    return word.length() < 2 ? 0 : word.charAt(word.length() - 2);
  }

  private String head() {
    return word.substring(0, word.length() - 1);
  }

  boolean endsInTehMarbuta() {
    return last() == TEH_MARBUTA;
  }

  /** The word with an ending that begins with alef: {@code ان}, {@code ات}, {@code ا}. */
  String withAlef(String ending) {
    return switch (last()) {
      case TEH_MARBUTA -> head() + TEH + ending;
      case ALEF_MAKSURA -> head() + YEH + ending;
      case ALEF_HAMZA_ABOVE -> head() + ALEF_MADDA + ending.substring(1);
      case HAMZA -> head() + seat() + ending;
      default -> word + ending;
    };
  }

  /** The word with an ending that begins with waw: {@code ون}. */
  String withWaw(String ending) {
    return switch (last()) {
      case ALEF_MAKSURA -> head() + ending;
      case ALEF_HAMZA_ABOVE -> head() + WAW_HAMZA + ending;
      case HAMZA -> head() + (beforeLast() == ALEF ? WAW_HAMZA : seat()) + ending;
      default -> word + ending;
    };
  }

  /** The word with an ending that begins with yeh: {@code ين}. */
  String withYeh(String ending) {
    return switch (last()) {
      case TEH_MARBUTA -> head() + TEH + ending;
      case ALEF_MAKSURA -> head() + YEH + ending;
      case ALEF_HAMZA_ABOVE, HAMZA -> head() + YEH_HAMZA + ending;
      default -> word + ending;
    };
  }

  /** The sound feminine plural: teh marbuta goes, what stands before it takes the ending. */
  String withFemininePlural(String ending) {
    return endsInTehMarbuta() ? new NominalStem(head()).withAlef(ending) : withAlef(ending);
  }

  /** The feminine by teh marbuta: {@code مبتدأة}, {@code قارئة}. */
  String feminine() {
    return switch (last()) {
      case HAMZA -> head() + (beforeLast() == ALEF ? HAMZA : seat()) + TEH_MARBUTA;
      case ALEF_MAKSURA -> head() + ALEF + TEH_MARBUTA;
      default -> word + TEH_MARBUTA;
    };
  }

  /** The spellings before a pronoun; those of a final hamza depend on the case. */
  List<String> joined() {
    return switch (last()) {
      case TEH_MARBUTA -> List.of(head() + TEH);
      case ALEF_MAKSURA -> List.of(head() + ALEF);
      case ALEF_HAMZA_ABOVE -> List.of(word, head() + WAW_HAMZA, head() + YEH_HAMZA);
      case HAMZA -> List.of(head() + joinedAccusative(), head() + WAW_HAMZA, head() + YEH_HAMZA);
      default -> List.of(word);
    };
  }

  /**
   * The pattern of plurals (mafa'il, fawa'il) that takes no tanween: two consonants, alef, and two
   * or three letters more (Wright I, 305).
   */
  boolean isUltimatePlural() {
    return word.length() >= 5 && word.charAt(2) == ALEF && last() != TEH_MARBUTA;
  }

  /** Whether the indefinite accusative adds an alef. */
  boolean takesTanweenAlef() {
    return switch (last()) {
      case TEH_MARBUTA, ALEF_MAKSURA, ALEF, ALEF_HAMZA_ABOVE -> false;
      case HAMZA -> beforeLast() != ALEF;
      default -> true;
    };
  }

  private char joinedAccusative() {
    return beforeLast() == ALEF || beforeLast() == WAW ? HAMZA : seat();
  }

  /** Hamza before an ending: with a seat where the letter before it joins to the left. */
  private char seat() {
    return UNJOINING.indexOf(beforeLast()) >= 0 ? HAMZA : YEH_HAMZA;
  }
}
