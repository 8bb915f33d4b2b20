package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;

/** The three or four letters of a root; hamza without a seat. */
record Root(String letters) {
  /** The letter with this number, from 1. */
  char letter(int number) {
    return letters.charAt(number - 1);
  }

  char last() {
    return letters.charAt(letters.length() - 1);
  }

  boolean isTriliteral() {
    return letters.length() == 3;
  }

  /** The last letter is weak, as in {@code رمي}. */
  boolean isDefective() {
    return Notation.isGlide(last());
  }

  /** The middle letter is weak and the last is not, as in {@code قول}. */
  boolean isHollow() {
    return isTriliteral() && Notation.isGlide(letter(2)) && !isDefective();
  }

  /** The last two letters are the same, as in {@code مدد}. */
  boolean isDoubled() {
    return isTriliteral() && letter(2) == letter(3) && !isDefective();
  }

  boolean endsInHamza() {
    return last() == HAMZA;
  }

  Root withLast(char letter) {
    return new Root(letters.substring(0, letters.length() - 1) + letter);
  }

  /** A defective root whose last letter has become y, as in all forms but the first. */
  Root withFinalYeh() {
    return isDefective() ? withLast(YEH) : this;
  }

  /** The letters of a template: {@code ma12U3} of {@code كتب}. */
  String fill(String template) {
    StringBuilder word = new StringBuilder(template.length() + 2);
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      word.append(c >= '1' && c <= '4' ? letter(c - '0') : Notation.letter(c));
    }
    return word.toString();
  }
}
