package org.isnad.arabic.morphology;

import static org.isnad.arabic.morphology.Notation.*;

/** Templates whose last two letters are the same: no short vowel stands between them. */
final class DoubledEnd {
  private DoubledEnd() {}

  /** {@code مدّ} beside {@code مددت}, {@code يمدّ} beside {@code يمددن}. */
  static Stem contract(String template) {
    int middle = template.indexOf('2');
    char vowel = template.charAt(middle + 1);
    if (!isShort(vowel)) {
      return Stem.of(template);
    }
    String head = template.substring(0, middle);
    String rest = template.substring(middle + 2);
    boolean afterVowel = isVowel(template.charAt(middle - 1));
    return new Stem(head + (afterVowel ? "2" : vowel + "2") + rest, template);
  }

  /** {@code احمرّ} beside {@code احمررت}, {@code اطمأنّ} beside {@code اطمأننت}. */
  static Stem separate(String template, VerbForm form, char vowel) {
    String closed =
        form == VerbForm.QIV
            ? template.replaceAll("3[ai]44", "34" + vowel + "4")
            : template.replace("33", "3" + vowel + "3");
    return new Stem(template, closed);
  }
}
