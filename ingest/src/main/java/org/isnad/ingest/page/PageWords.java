package org.isnad.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Normalizer;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;

/** The words by which pages tell of themselves: from the lexicon's labels and pages. */
final class PageWords {
  /** What a word tells. */
  enum Kind {
    /** A label that stands alone. */
    LINE,
    /** A label before links to other pages. */
    LINK,
    UPDATED,
    PUBLISHED,
    BYLINE,
    NOTICE,
    CAPTION
  }

  private static final int LONGEST_LABEL = 80;

  private final Map<Kind, List<String>> phrases = new HashMap<>();

  PageWords(Lexicon lexicon) {
    lexicon.files().rows("labels").forEach(this::add);
    lexicon.files().rows("pages").forEach(this::add);
  }

  private void add(Row row) {
    Kind kind = Kind.valueOf(row.cell(0).toUpperCase(java.util.Locale.ROOT));
    phrases.computeIfAbsent(kind, any -> new ArrayList<>()).add(folded(row.last()));
  }

  /** Whether all of the text is a label, or a label with its link after a colon. */
  boolean isLabel(String text) {
    if (text.length() > LONGEST_LABEL * 2) {
      return false;
    }
    String words = folded(text);
    return of(Kind.LINE).contains(words)
        || of(Kind.LINK).contains(words)
        || opensWith(Kind.LINK, text);
  }

  /** Whether the text is a phrase of the kind, or one with a colon after it. */
  boolean opensWith(Kind kind, String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon <= LONGEST_LABEL
        && of(kind).contains(folded(text.substring(0, colon)));
  }

  /** Whether the text begins with a phrase of the kind. */
  boolean startsWith(Kind kind, String text) {
    String words = folded(text) + ' ';
    return of(kind).stream().anyMatch(phrase -> words.startsWith(phrase + ' '));
  }

  /** Whether a phrase of the kind stands anywhere in the text. */
  boolean contains(Kind kind, String text) {
    String words = ' ' + folded(text) + ' ';
    return of(kind).stream().anyMatch(phrase -> words.contains(' ' + phrase + ' '));
  }

  private List<String> of(Kind kind) {
    return phrases.getOrDefault(kind, List.of());
  }

  /** Folded words joined by one space. */
  static String folded(String text) {
    String key = Normalizer.key(text);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        words.append(c);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }
}
