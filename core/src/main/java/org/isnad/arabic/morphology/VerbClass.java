package org.isnad.arabic.morphology;

import java.util.Set;

/**
 * What the class cell of a verb says.
 *
 * @param past the vowel of form I in the past
 * @param present the vowel of form I in the present
 * @param strong the weak middle letter stays a consonant ({@code استجوب})
 * @param dropsMiddle the middle hamza falls out ({@code رأى يرى})
 * @param dropsFirst the first w falls out against the rule of its vowels ({@code وطئ يطأ})
 */
record VerbClass(char past, char present, boolean strong, boolean dropsMiddle, boolean dropsFirst) {
  private static final Set<String> NAMES =
      Set.of("u", "i", "a", "ia", "uu", "ii", "-", "strong", "a-2", "-2", "ia-1");

  static boolean isValid(String cell) {
    return NAMES.contains(cell);
  }

  /** The class of a valid cell. */
  static VerbClass of(String cell) {
    String vowels = vowels(cell);
    char present = vowels.charAt(vowels.length() - 1);
    char past = vowels.length() == 2 ? vowels.charAt(0) : 'a';
    return new VerbClass(
        past, present, cell.equals("strong"), cell.endsWith("-2"), cell.endsWith("-1"));
  }

  private static String vowels(String cell) {
    return switch (cell) {
      case "-", "strong", "-2" -> "a";
      case "a-2" -> "a";
      case "ia-1" -> "ia";
      default -> cell;
    };
  }

  /** A first radical w falls out of the present ({@code يصل}, {@code يضع}), not in ia and uu. */
  boolean dropsFirstWaw() {
    return dropsFirst || present == 'i' || present == 'a' && past == 'a';
  }

  /** The short vowel of a hollow past before a consonant: {@code قلت}, {@code بعت}, {@code خفت}. */
  char shortPast() {
    return present == 'u' ? 'u' : 'i';
  }
}
