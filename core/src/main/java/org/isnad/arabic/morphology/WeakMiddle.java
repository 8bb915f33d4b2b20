package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;
import static org.isnad.arabic.morphology.Notation.*;

/**
 * Templates of hollow roots: the weak middle letter and the vowels beside it become one vowel, long
 * in an open syllable and short in a closed one.
 */
final class WeakMiddle {
  private WeakMiddle() {}

  /**
   * The template without its middle letter.
   *
   * @param shortened the vowel of a closed syllable that replaces two short a
   */
  static Stem contract(String template, char shortened) {
    int middle = template.indexOf('2');
    char before = template.charAt(middle - 1);
    char after = template.charAt(middle + 1);
    String rest = template.substring(middle + 2);
    if (!isShort(before)) {
      String head = template.substring(0, middle);
      return new Stem(head + lengthen(after) + rest, head + after + rest);
    }
    String head = template.substring(0, middle - 1);
    return before == 'u'
        ? new Stem(head + LONG_I + rest, head + 'i' + rest)
        : new Stem(head + LONG_A + rest, head + shortened + rest);
  }

  /** {@code إقامة}, {@code استقامة}: teh marbuta makes up for the lost letter. */
  static String masdar(VerbForm form) {
    return switch (form) {
      case IV, X -> form.masdar.replace("12A3", "1A3ap");
      case VII, VIII -> form.masdar.replace("i2A", "iyA");
      default -> form.masdar;
    };
  }

  /** {@code قائل}, {@code مقيم}. */
  static String activeParticiple(VerbForm form) {
    return form == VerbForm.I ? "1A'i3" : contract(form.activeParticiple, 'a').open();
  }

  /** {@code مقول}, {@code مبيع}, {@code مقام}. */
  static String passiveParticiple(VerbForm form, char middle) {
    if (form != VerbForm.I) {
      return contract(form.passiveParticiple, 'a').open();
    }
    return middle == WAW ? "ma1U3" : "ma1I3";
  }
}
