package org.isnad.arabic.morphology;

import static org.isnad.language.Features.*;

/** The names that features have in the word lists. */
final class FeatureNames {
  private FeatureNames() {}

  /** The feature of a name, 0 when it names none: then it is a tag. */
  static int feature(String name) {
    return switch (name) {
      case "m" -> MASCULINE;
      case "f" -> FEMININE;
      case "s" -> SINGULAR;
      case "d" -> DUAL;
      case "p" -> PLURAL;
      case "1" -> FIRST;
      case "2" -> SECOND;
      case "3" -> THIRD;
      case "past" -> PAST;
      case "present" -> PRESENT;
      case "imperative" -> IMPERATIVE;
      case "short" -> SHORTENED;
      case "passive" -> PASSIVE;
      case "construct" -> CONSTRUCT | StoredFeatures.NO_ARTICLE;
      case "oblique" -> OBLIQUE;
      case "tanween" -> TANWEEN | StoredFeatures.NO_ARTICLE | StoredFeatures.NEVER_JOINED;
      case "joined" -> StoredFeatures.JOINED_ONLY;
      case "alone" -> StoredFeatures.NEVER_JOINED;
      case "no-article" -> StoredFeatures.NO_ARTICLE;
      case "article" -> StoredFeatures.ARTICLE_ONLY;
      case "after-prep" -> StoredFeatures.AFTER_PREPOSITION;
      default -> 0;
    };
  }

  /** All features that a cell of names joined by commas gives. */
  static int features(String cell) {
    int features = 0;
    for (String name : cell.split(",", -1)) {
      features |= feature(name);
    }
    return features;
  }

  /** The names of a cell that are no features, joined by commas. */
  static String tags(String cell) {
    StringBuilder tags = new StringBuilder();
    for (String name : cell.split(",", -1)) {
      if (feature(name) == 0 && !name.equals("-")) {
        tags.append(tags.isEmpty() ? "" : ",").append(name);
      }
    }
    return tags.toString();
  }
}
