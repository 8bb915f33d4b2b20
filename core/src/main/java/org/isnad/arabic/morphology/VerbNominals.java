package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.PartOfSpeech;

/** The verbal nouns and participles of a verb, in the spelling of their singular. */
final class VerbNominals {
  /** A verbal noun or participle: its spelling and how it declines. */
  record Derived(String word, Nominal nominal) {}

  private final VerbEntry verb;

  VerbNominals(VerbEntry verb) {
    this.verb = verb;
  }

  /** Regular and listed verbal nouns. */
  List<Derived> masdars() {
    List<Derived> masdars = new ArrayList<>();
    if (verb.form() != VerbForm.I && !verb.type().dropsMiddle()) {
      masdars.add(masdar(regularMasdar()));
    }
    for (String template : verb.masdars()) {
      masdars.add(masdar(template));
    }
    return masdars;
  }

  List<Derived> participles() {
    List<Derived> participles = new ArrayList<>();
    boolean weak = verb.isDefective();
    participles.add(
        new Derived(
            spelt(fill(weak ? weakEnd(activeTemplate(), "I") : activeTemplate())),
            Nominal.participle(PartOfSpeech.ACTIVE_PARTICIPLE, weak)));
    if (verb.form().hasPassive()) {
      participles.add(
          new Derived(
              spelt(fill(passiveTemplate())),
              Nominal.participle(PartOfSpeech.PASSIVE_PARTICIPLE, false)));
    }
    return participles;
  }

  private Derived masdar(String template) {
    String word = spelt(fill(template));
    boolean feminine = word.charAt(word.length() - 1) == TEH_MARBUTA;
    return new Derived(word, Nominal.masdar(feminine, template.endsWith("I")));
  }

  private String regularMasdar() {
    VerbForm form = verb.form();
    if (form == VerbForm.II && (verb.isDefective() || verb.root().endsInHamza())) {
      return "ta12i3ap";
    }
    if (verb.isDefective() && form.masdar.endsWith("u3")) {
      return weakEnd(form.masdar, "I");
    }
    if (verb.isHollow()) {
      return WeakMiddle.masdar(form);
    }
    return verb.isDoubled() ? DoubledEnd.contract(form.masdar).open() : form.masdar;
  }

  private String activeTemplate() {
    if (verb.isHollow()) {
      return WeakMiddle.activeParticiple(verb.form());
    }
    String template = verb.form().activeParticiple;
    return verb.isDoubled() ? DoubledEnd.contract(template).open() : template;
  }

  private String passiveTemplate() {
    VerbForm form = verb.form();
    if (verb.isHollow()) {
      return WeakMiddle.passiveParticiple(form, verb.root().letter(2));
    }
    if (verb.isDefective()) {
      return form == VerbForm.I ? weakPassive() : weakEnd(form.passiveParticiple, "Y");
    }
    return verb.isDoubled()
        ? DoubledEnd.contract(form.passiveParticiple).open()
        : form.passiveParticiple;
  }

  /** {@code مدعو} with a doubled w, {@code مرمي} with a doubled y. */
  private String weakPassive() {
    return verb.root().last() == WAW && verb.type().past() == 'a' ? "ma12u33" : "ma12i33";
  }

  /** The template with its last vowel and letter contracted. */
  private static String weakEnd(String template, String ending) {
    return template.substring(0, template.length() - 2) + ending;
  }

  private String fill(String template) {
    boolean keepsWaw = verb.form() == VerbForm.I;
    Root root = keepsWaw ? verb.root() : verb.root().withFinalYeh();
    return verb.form() == VerbForm.VIII ? InfixedTeh.fill(template, root) : root.fill(template);
  }

  private String spelt(String word) {
    return Spelling.bare(SoundRules.apply(contracted(word)));
  }

  /**
   * Contracts a weak last letter: {@code awap} to {@code Ap} ({@code مساواة}); after a long a it
   * becomes hamza ({@code إلغاء}); iw becomes iy ({@code زيارة}), but not where the last letter is
   * weak too ({@code احتواء}).
   */
  private String contracted(String word) {
    String end =
        word.replaceAll("a[\u0648\u064A]ap$", "Ap").replaceAll("A[\u0648\u064A]$", "A\u0621");
    return verb.isDefective() ? end : end.replace("i\u0648A", "i\u064AA");
  }
}
