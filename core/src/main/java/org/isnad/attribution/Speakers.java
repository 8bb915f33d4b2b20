package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Attribution;
import org.isnad.actor.Referent;
import org.isnad.language.Analysis;
import org.isnad.language.Features;
import org.isnad.language.ParsedSentence;
import org.isnad.language.Phrase;
import org.jspecify.annotations.Nullable;

/** Who spoke in an article so far: "and added" without a subject takes the last who fits. */
final class Speakers {
  private static final int REMEMBERED = 8;

  /** A source with the gender and number that a verb must agree with, 0 where it may have any. */
  record Speaker(Attribution source, int gender, boolean plural) {
    boolean fits(int features) {
      int other = Features.gender(features);
      boolean many = Features.number(features) >= Features.DUAL;
      boolean number = !many || plural;
      return number && (gender == 0 || other == 0 || gender == other || plural);
    }
  }

  private final List<Speaker> known = new ArrayList<>();

  void remember(Speaker speaker) {
    known.add(speaker);
    if (known.size() > REMEMBERED) {
      known.remove(0);
    }
  }

  /** The last who fits a verb or pronoun; null when nobody does. */
  @Nullable Speaker last(int features) {
    for (int i = known.size() - 1; i >= 0; i--) {
      if (known.get(i).fits(features)) {
        return known.get(i);
      }
    }
    return null;
  }

  /** The speaker that a phrase names. */
  static Speaker of(ParsedSentence sentence, Phrase phrase, Attribution source) {
    Analysis head = sentence.word(phrase.head());
    boolean plural = Features.number(head.features()) >= Features.DUAL;
    return new Speaker(source, gender(head, phrase), plural);
  }

  /** Countries and palaces take either gender; a person is a man unless the word tells. */
  private static int gender(Analysis head, Phrase phrase) {
    Referent.Kind kind = phrase.mention() == null ? null : phrase.mention().best().kind();
    if (kind == Referent.Kind.COUNTRY || kind == Referent.Kind.SEAT) {
      return 0;
    }
    int gender = head.isGuess() ? 0 : Features.gender(head.features());
    return gender == 0 && kind == Referent.Kind.PERSON ? Features.MASCULINE : gender;
  }
}
