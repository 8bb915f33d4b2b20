package org.isnad.arabic.morphology;

import java.util.Set;
import org.isnad.language.Features;
import org.isnad.language.PartOfSpeech;

/**
 * How a noun or adjective declines.
 *
 * @param gender of {@link Features}, of the word as listed
 * @param soundMasculine has a plural in {@code ون}
 * @param soundFeminine has a plural in {@code ات}
 * @param makesFeminine makes a feminine in {@code ة} with all its forms
 * @param weakEnd ends in an i that the indefinite swallows ({@code قاض}, {@code القاضي})
 */
record Nominal(
    PartOfSpeech pos,
    int gender,
    boolean soundMasculine,
    boolean soundFeminine,
    boolean makesFeminine,
    boolean weakEnd) {
  private static final Set<String> BASES =
      Set.of("n.m", "n.f", "n", "adj", "adj.m", "adv", "name", "name.m", "name.f");
  private static final Set<String> EXTRAS = Set.of("un", "at", "i");

  static boolean isValid(String kind) {
    String[] parts = kind.split("\\+", -1);
    for (int i = 1; i < parts.length; i++) {
      if (!EXTRAS.contains(parts[i])) {
        return false;
      }
    }
    return BASES.contains(parts[0]);
  }

  /** The declension of a valid kind cell. */
  static Nominal of(String kind) {
    String[] parts = kind.split("\\+", -1);
    Set<String> extras = Set.of(parts);
    boolean adjective = parts[0].equals("adj");
    return new Nominal(
        pos(parts[0]),
        gender(parts[0]),
        adjective || extras.contains("un"),
        extras.contains("at"),
        adjective,
        extras.contains("i"));
  }

  static Nominal adjective() {
    return of("adj");
  }

  static Nominal participle(PartOfSpeech pos, boolean weakEnd) {
    return new Nominal(pos, Features.MASCULINE, true, false, true, weakEnd);
  }

  static Nominal masdar(boolean feminine, boolean weakEnd) {
    int gender = feminine ? Features.FEMININE : Features.MASCULINE;
    return new Nominal(PartOfSpeech.MASDAR, gender, false, true, false, weakEnd);
  }

  private static PartOfSpeech pos(String base) {
    return switch (base) {
      case "adj", "adj.m" -> PartOfSpeech.ADJECTIVE;
      case "adv" -> PartOfSpeech.ADVERB;
      case "name", "name.m", "name.f" -> PartOfSpeech.NAME;
      default -> PartOfSpeech.NOUN;
    };
  }

  private static int gender(String base) {
    return switch (base) {
      case "n.f", "name.f" -> Features.FEMININE;
      case "name", "adv" -> 0;
      default -> Features.MASCULINE;
    };
  }
}
