package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;
import static org.isnad.language.Features.*;

import org.isnad.language.Features;

/** Writes the forms of a noun or adjective: numbers, cases that spelling shows, construct state. */
final class Declension {
  private static final String WITH_ALEF = "" + ALEF;
  private static final String WITH_WAW = "" + WAW;
  private static final String WITH_YEH = "" + YEH;
  private static final String NUN = "" + NOON;
  private static final String FEMININE_PLURAL = "" + ALEF + TEH;

  private static final int ALONE = StoredFeatures.NEVER_JOINED;
  private static final int JOINED = StoredFeatures.JOINED_ONLY;
  private static final int INDEFINITE = ALONE | StoredFeatures.NO_ARTICLE;

  private final Nominal nominal;
  private final FormWriter writer;

  Declension(Nominal nominal, FormWriter writer) {
    this.nominal = nominal;
    this.writer = writer;
  }

  /** Writes all forms of the word as listed. */
  void write(String word) {
    NominalStem stem = new NominalStem(word);
    singular(stem, nominal.gender());
    dual(stem, nominal.gender());
    if (nominal.soundMasculine()) {
      masculinePlural(nominal.weakEnd() ? withoutLast(stem) : stem);
    }
    if (nominal.soundFeminine() || stem.endsInTehMarbuta()) {
      femininePlural(stem);
    }
    if (nominal.makesFeminine()) {
      feminine(new NominalStem(stem.feminine()));
    }
  }

  /** Writes the forms of a broken plural as listed. */
  void brokenPlural(String word) {
    NominalStem stem = new NominalStem(word);
    whole(stem, nominal.gender() | PLURAL);
  }

  /** Writes an irregular form as listed, with its features. */
  void irregular(String word, int features) {
    whole(new NominalStem(word), features);
  }

  private void singular(NominalStem stem, int gender) {
    whole(stem, gender | SINGULAR);
    if (nominal.weakEnd()) {
      writer.spelt(withoutLast(stem).word(), gender | SINGULAR | INDEFINITE);
    }
  }

  private void feminine(NominalStem stem) {
    singularFeminine(stem);
    dual(stem, FEMININE);
    femininePlural(stem);
  }

  private void singularFeminine(NominalStem stem) {
    whole(stem, FEMININE | SINGULAR);
  }

  private void whole(NominalStem stem, int features) {
    if (stem.joined().contains(stem.word())) {
      writer.spelt(stem.word(), features);
    } else {
      writer.spelt(stem.word(), features | ALONE);
    }
    for (String joined : stem.joined()) {
      if (!joined.equals(stem.word())) {
        writer.spelt(joined, features | JOINED);
      }
    }
    boolean diptote = Features.number(features) == PLURAL && stem.isUltimatePlural();
    if (stem.takesTanweenAlef() && !diptote) {
      writer.spelt(stem.withAlef(WITH_ALEF), features | TANWEEN | INDEFINITE);
    }
  }

  private void dual(NominalStem stem, int gender) {
    int features = gender | DUAL;
    writer.spelt(stem.withAlef(WITH_ALEF + NUN), features | ALONE);
    writer.spelt(stem.withYeh(WITH_YEH + NUN), features | OBLIQUE | ALONE);
    construct(stem.withAlef(WITH_ALEF), features);
    construct(stem.withYeh(WITH_YEH), features | OBLIQUE);
  }

  private void masculinePlural(NominalStem stem) {
    int features = MASCULINE | PLURAL;
    for (String plural : Spelling.variants(stem.withWaw(WITH_WAW + NUN))) {
      writer.spelt(plural, features | ALONE);
    }
    writer.spelt(stem.withYeh(WITH_YEH + NUN), features | OBLIQUE | ALONE);
    construct(stem.withWaw(WITH_WAW), features);
    construct(stem.withYeh(WITH_YEH), features | OBLIQUE);
  }

  private void femininePlural(NominalStem stem) {
    writer.spelt(stem.withFemininePlural(FEMININE_PLURAL), FEMININE | PLURAL);
  }

  private void construct(String spelling, int features) {
    writer.spelt(spelling, features | CONSTRUCT | StoredFeatures.NO_ARTICLE);
  }

  private static NominalStem withoutLast(NominalStem stem) {
    return new NominalStem(stem.word().substring(0, stem.word().length() - 1));
  }
}
