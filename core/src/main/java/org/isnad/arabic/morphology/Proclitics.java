package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;
import static org.isnad.language.Clitics.*;

import java.util.ArrayList;
import java.util.List;

/**
 * What may be written before a word: a conjunction, then a preposition or the future s, then the
 * article.
 */
final class Proclitics {
  /** A way to read the beginning of a form: where the word itself starts, and what is before it. */
  record Start(int at, int clitics) {}

  private final String form;
  private final List<Start> starts = new ArrayList<>();

  private Proclitics(String form) {
    this.form = form;
  }

  /** All readings of a form's beginning that leave something of the word. */
  static List<Start> of(String form) {
    Proclitics proclitics = new Proclitics(form);
    proclitics.afterConjunction(0, 0);
    int conjunction = conjunction(form.charAt(0));
    if (conjunction != 0) {
      proclitics.afterConjunction(1, conjunction);
    }
    if (form.charAt(0) == ALEF_HAMZA_ABOVE) {
      proclitics.add(1, A);
    }
    return proclitics.starts;
  }

  private void afterConjunction(int at, int clitics) {
    add(at, clitics);
    article(at, clitics);
    if (is(at, SEEN)) {
      add(at + 1, clitics | SA);
    } else if (is(at, LAM)) {
      lam(at + 1, clitics | LI);
    } else if (is(at, BEH) || is(at, KAF)) {
      int preposition = is(at, BEH) ? BI : KA;
      add(at + 1, clitics | preposition);
      article(at + 1, clitics | preposition);
    }
  }

  private void article(int at, int clitics) {
    if ((is(at, ALEF) || is(at, ALEF_WASLA)) && is(at + 1, LAM)) {
      add(at + 2, clitics | AL);
    }
  }

  /** After li- the article loses its alef, and before a word in l its lam too: {@code للجنة}. */
  private void lam(int at, int clitics) {
    add(at, clitics);
    if (is(at, LAM)) {
      add(at + 1, clitics | AL);
      add(at, clitics | AL);
    }
  }

  private void add(int at, int clitics) {
    if (at < form.length()) {
      starts.add(new Start(at, clitics));
    }
  }

  private boolean is(int at, char letter) {
    return at < form.length() && form.charAt(at) == letter;
  }

  private static int conjunction(char c) {
    return switch (c) {
      case WAW -> WA;
      case FEH -> FA;
      default -> 0;
    };
  }
}
