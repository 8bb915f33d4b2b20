package org.isnad.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words of a query: {@code word "a phrase" title:word -word}. */
final class QueryReader {
  /** Maybe a minus, maybe a field, then a phrase in marks, which may lack its end, or a word. */
  private static final Pattern PART =
      Pattern.compile("(-?)(?:([a-zA-Z]+):)?(?:\"([^\"]*)\"?|([^\\s\"]+))");

  private final Lemmas lemmas;

  QueryReader(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  /**
   * The parts of a query, in order; parts without a letter or digit are left out.
   *
   * @throws SearchException when it names a field that there is not
   */
  List<Clause> read(String words) {
    List<Clause> clauses = new ArrayList<>();
    Matcher parts = PART.matcher(words);
    while (parts.find()) {
      String piece = parts.group(3) == null ? parts.group(4) : parts.group(3);
      List<AskedWord> asked = lemmas.asked(piece);
      if (!asked.isEmpty()) {
        clauses.add(new Clause(field(parts.group(2)), !parts.group(1).isEmpty(), asked));
      }
    }
    return clauses;
  }

  private static @Nullable String field(@Nullable String name) {
    if (name == null || name.equals(Fields.TITLE) || name.equals(Fields.TEXT)) {
      return name;
    }
    throw new SearchException("no field " + name + ": there are title: and text:");
  }
}
