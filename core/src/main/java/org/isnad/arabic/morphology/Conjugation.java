package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;
import static org.isnad.language.Features.*;

/** Writes the finite forms of a verb. */
final class Conjugation {
  private final VerbEntry verb;
  private final VerbStems stems;
  private final FormWriter writer;

  Conjugation(VerbEntry verb, FormWriter writer) {
    this.verb = verb;
    this.stems = new VerbStems(verb);
    this.writer = writer;
  }

  void write() {
    past(stems.past(), 0);
    present(stems.present(), verb.form().prefixVowel(), 0);
    imperative();
    if (verb.form().hasPassive()) {
      past(stems.pastPassive(), PASSIVE);
      present(stems.presentPassive(), 'u', PASSIVE);
    }
  }

  /** The third person masculine singular of the past as spelt, with shadda on a doubled middle. */
  String lemma() {
    String lemma = Spelling.bare(SoundRules.apply(WeakEnd.join(stems.past().open(), "a")));
    return verb.form().doublesMiddle() ? withShadda(lemma) : lemma;
  }

  private static String withShadda(String lemma) {
    int middle = lemma.length() - 1;
    return lemma.substring(0, middle) + SHADDA + lemma.substring(middle);
  }

  private void past(Stem stem, int voice) {
    for (Ending ending : Ending.PAST) {
      String part = ending.opens() ? stem.open() : stem.closed();
      write(WeakEnd.join(part, ending.suffix()), ending.features() | PAST | voice);
      if (ending.suffix().endsWith("" + MEEM)) {
        writer.joined(WeakEnd.join(part, ending.suffix() + "U"), ending.features() | PAST | voice);
      }
    }
  }

  private void present(Stem stem, char prefixVowel, int voice) {
    for (Ending ending : Ending.PRESENT) {
      String prefix = ending.prefix() + prefixVowel;
      int features = ending.features() | PRESENT | voice;
      String part = prefix + (ending.opens() ? stem.open() : stem.closed());
      write(WeakEnd.join(part, ending.suffix()), features);
      if (ending.isShort()) {
        shortened(stem, prefix, features | SHORTENED);
      } else if (ending.opens()) {
        write(WeakEnd.join(part, ending.shortened()), features | SHORTENED);
      }
    }
  }

  /**
   * Jussive and subjunctive of the persons without suffix, where they are spelt another way than
   * the indicative: {@code يقل}, {@code يرم}, {@code يمدد}; {@code يقرأه} beside {@code يقرؤه}.
   */
  private void shortened(Stem stem, String prefix, int features) {
    if (stem.alternates()) {
      write(prefix + stem.closed(), features);
    }
    if (verb.isDefective()) {
      cutShort(SoundRules.apply(WeakEnd.join(prefix + stem.open(), "")), features);
    }
    if (verb.root().endsInHamza()) {
      writer.joined(SoundRules.apply(prefix + stem.open() + "a"), features);
    }
  }

  private void imperative() {
    Stem stem = stems.present();
    for (Ending ending : Ending.IMPERATIVE) {
      String part = ending.opens() ? stem.open() : stem.closed();
      int features = ending.features() | IMPERATIVE;
      write(WeakEnd.join(withOnset(part), ending.suffix()), features);
      if (losesHamza()) {
        write(WeakEnd.join(part.substring(1), ending.suffix()), features);
      }
    }
  }

  /** {@code خذ}, {@code كل}, {@code مر}. */
  private boolean losesHamza() {
    return verb.form() == VerbForm.I
        && verb.root().letter(1) == HAMZA
        && verb.type().present() == 'u';
  }

  /** A stem that begins with two consonants takes a vowel before them, form IV its hamza. */
  private String withOnset(String stem) {
    if (verb.form() == VerbForm.IV) {
      return HAMZA + "a" + stem;
    }
    if (stem.length() < 2 || Notation.isVowel(stem.charAt(1))) {
      return stem;
    }
    return (verb.form() == VerbForm.I && verb.type().present() == 'u' ? "u" : "i") + stem;
  }

  private void cutShort(String word, int features) {
    int joins = has(features, PASSIVE) ? StoredFeatures.NEVER_JOINED : 0;
    writer.cutShort(word, features | joins);
  }

  private void write(String word, int features) {
    String sounded = SoundRules.apply(word);
    if (has(features, PASSIVE)) {
      writer.alone(sounded, features);
    } else {
      writer.sounded(sounded, features);
    }
  }
}
