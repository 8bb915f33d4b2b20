package org.isnad.arabic.morphology;

import java.util.List;

/**
 * A verb of the word lists.
 *
 * @param masdars templates of listed verbal nouns
 * @param tags what rules ask for, comma-separated, maybe empty
 */
record VerbEntry(VerbForm form, VerbClass type, List<String> masdars, String tags, Root root) {
  VerbEntry {
    masdars = List.copyOf(masdars);
  }

  /** The weak middle letter gives way in this verb. */
  boolean isHollow() {
    return root.isHollow() && form.contractsHollow() && !type.strong();
  }

  /** The two last letters run together in this verb. */
  boolean isDoubled() {
    return root.isDoubled() && form.contractsDoubled();
  }

  boolean isDefective() {
    return root.isDefective();
  }
}
