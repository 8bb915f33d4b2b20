package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;

/**
 * The derived forms of the verb with their templates in {@link Notation}: past and present in both
 * voices, the regular verbal noun and the participles. {@code v} and {@code V} are the vowels of
 * past and present that form I has from its class, {@code T} the infixed t of form VIII.
 */
enum VerbForm {
  I("1a2v3", "1u2i3", "12V3", "12a3", "", "1A2i3", "ma12U3"),
  II("1a22a3", "1u22i3", "1a22i3", "1a22a3", "ta12I3", "mu1a22i3", "mu1a22a3"),
  III("1A2a3", "1U2i3", "1A2i3", "1A2a3", "mu1A2a3ap", "mu1A2i3", "mu1A2a3"),
  IV("'a12a3", "'u12i3", "12i3", "12a3", "'i12A3", "mu12i3", "mu12a3"),
  V("ta1a22a3", "tu1u22i3", "ta1a22a3", "ta1a22a3", "ta1a22u3", "muta1a22i3", "muta1a22a3"),
  VI("ta1A2a3", "tu1U2i3", "ta1A2a3", "ta1A2a3", "ta1A2u3", "muta1A2i3", "muta1A2a3"),
  VII("in1a2a3", "", "n1a2i3", "", "in1i2A3", "mun1a2i3", ""),
  VIII("i1Ta2a3", "u1Tu2i3", "1Ta2i3", "1Ta2a3", "i1Ti2A3", "mu1Ta2i3", "mu1Ta2a3"),
  IX("i12a33", "", "12a33", "", "i12i3A3", "mu12a33", ""),
  X("ista12a3", "ustu12i3", "sta12i3", "sta12a3", "isti12A3", "musta12i3", "musta12a3"),
  QI("1a23a4", "1u23i4", "1a23i4", "1a23a4", "1a23a4ap", "mu1a23i4", "mu1a23a4"),
  QII("ta1a23a4", "", "ta1a23a4", "", "ta1a23u4", "muta1a23i4", ""),
  QIV("i12a3a44", "", "12a3i44", "", "i12i34A4", "mu12a3i44", "");

  final String past;
  final String pastPassive;
  final String present;
  final String presentPassive;
  final String masdar;
  final String activeParticiple;
  final String passiveParticiple;

  VerbForm(
      String past,
      String pastPassive,
      String present,
      String presentPassive,
      String masdar,
      String activeParticiple,
      String passiveParticiple) {
    this.past = past;
    this.pastPassive = pastPassive;
    this.present = present;
    this.presentPassive = presentPassive;
    this.masdar = masdar;
    this.activeParticiple = activeParticiple;
    this.passiveParticiple = passiveParticiple;
  }

  /** The vowel of the present's prefix in the active: u where the past has four sounds. */
  char prefixVowel() {
    return this == II || this == III || this == IV || this == QI ? 'u' : 'a';
  }

  boolean hasPassive() {
    return !pastPassive.isEmpty();
  }

  /** The middle letter is doubled, which the lemma shows with a shadda. */
  boolean doublesMiddle() {
    return this == II || this == V;
  }

  /** A weak middle letter gives way in these forms and stays a consonant in the others. */
  boolean contractsHollow() {
    return this == I || this == IV || this == VII || this == VIII || this == X;
  }

  /** Two equal last letters run together in these forms. */
  boolean contractsDoubled() {
    return contractsHollow() || this == III || this == VI;
  }

  /** The last letter is doubled by the pattern itself. */
  boolean doublesLast() {
    return this == IX || this == QIV;
  }

  int rootLetters() {
    return this == QI || this == QII || this == QIV ? 4 : 3;
  }
}
