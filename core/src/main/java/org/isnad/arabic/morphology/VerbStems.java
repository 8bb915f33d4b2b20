package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;

/** The four stems of a verb, from which its finite forms are made. */
final class VerbStems {
  private final VerbEntry verb;

  VerbStems(VerbEntry verb) {
    this.verb = verb;
  }

  Stem past() {
    String template = verb.form().past.replace('v', verb.type().past());
    boolean keepsWaw = verb.form() == VerbForm.I && verb.type().past() == 'a';
    Root root = keepsWaw ? verb.root() : verb.root().withFinalYeh();
    char shortened = verb.form() == VerbForm.I ? verb.type().shortPast() : 'a';
    return fill(stem(dropped(template, verb.form() == VerbForm.IV), shortened, 'a'), root);
  }

  /** The stem of the passive past, {@link Stem#NONE} for a form that has none. */
  Stem pastPassive() {
    return passive(dropped(verb.form().pastPassive, verb.form() == VerbForm.IV));
  }

  Stem present() {
    String template = verb.form().present.replace('V', verb.type().present());
    Root root = keepsPresentWaw() ? verb.root() : verb.root().withFinalYeh();
    return fill(stem(dropped(withoutFirstWaw(template), true), 'a', 'i'), root);
  }

  Stem presentPassive() {
    return passive(dropped(verb.form().presentPassive, true));
  }

  private Stem passive(String template) {
    if (template.isEmpty()) {
      return Stem.NONE;
    }
    return fill(stem(template, 'a', 'i'), verb.root().withFinalYeh());
  }

  private Stem stem(String template, char shortened, char separator) {
    if (verb.isHollow() && template.indexOf('2') > 0) {
      return WeakMiddle.contract(template, shortened);
    }
    if (verb.isDoubled()) {
      return DoubledEnd.contract(template);
    }
    return verb.form().doublesLast()
        ? DoubledEnd.separate(template, verb.form(), separator)
        : Stem.of(template);
  }

  private Stem fill(Stem template, Root root) {
    return new Stem(fill(template.open(), root), fill(template.closed(), root));
  }

  private String fill(String template, Root root) {
    return verb.form() == VerbForm.VIII ? InfixedTeh.fill(template, root) : root.fill(template);
  }

  private boolean keepsPresentWaw() {
    return verb.form() == VerbForm.I && verb.type().present() == 'u';
  }

  /** {@code يصل}, {@code يضع}: a first radical w is lost in the active present of form I. */
  private String withoutFirstWaw(String template) {
    boolean drops =
        verb.form() == VerbForm.I && verb.root().letter(1) == WAW && verb.type().dropsFirstWaw();
    return drops ? template.replace("1", "") : template;
  }

  /** {@code يرى}, {@code أرى}: the middle hamza is lost. */
  private String dropped(String template, boolean here) {
    return here && verb.type().dropsMiddle() ? template.replace("2", "") : template;
  }
}
