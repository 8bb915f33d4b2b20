package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;

/** The t that form VIII puts after the first letter, which takes on that letter's colour. */
final class InfixedTeh {
  private InfixedTeh() {}

  /** The sound of the infix: {@code اصطدم}, {@code ازداد}. */
  static char after(char first) {
    return switch (first) {
      case SAD, DAD, TAH, ZAH -> TAH;
      case DAL, THAL, ZAIN -> DAL;
      default -> TEH;
    };
  }

  /** The root as form VIII has it: a weak first letter becomes t ({@code اتصل}), dh becomes d. */
  static Root root(Root root) {
    return switch (root.letter(1)) {
      case WAW, YEH -> new Root(TEH + root.letters().substring(1));
      case THAL -> new Root(DAL + root.letters().substring(1));
      default -> root;
    };
  }

  static String fill(String template, Root root) {
    Root assimilated = root(root);
    return assimilated.fill(template.replace('T', after(assimilated.letter(1))));
  }
}
