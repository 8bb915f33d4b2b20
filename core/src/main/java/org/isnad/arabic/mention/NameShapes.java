package org.isnad.arabic.mention;

import java.util.HashSet;
import java.util.Set;
import org.isnad.language.Clitics;

/** What unknown persons' names look like: words of no list, first names, what joins their parts. */
final class NameShapes {
  private static final int MAX_WORDS = 5;

  private final Set<String> firstNames = new HashSet<>();
  private final Set<String> nameWords = new HashSet<>();

  /** Learns first and last names from the persons of the lexicon. */
  NameShapes(NameCatalog catalog) {
    for (NameEntry entry : catalog.entries()) {
      if (entry.type() == NameEntry.Type.PERSON) {
        String[] words = NameKeys.key(entry.words()).split(" ", -1);
        nameWords.addAll(Set.of(words.length == 0 ? "" : words[words.length - 1]));
        if (words.length > 1) {
          firstNames.add(words[0]);
        }
      }
    }
  }

  /** Where the name that starts at a token ends; the token itself when no name starts there. */
  int end(SentenceView view, int from) {
    int at = view.afterQuotes(from);
    int words = 0;
    boolean strong = false;
    while (words < MAX_WORDS && view.isWord(at)) {
      boolean joins = isJoiner(view, at);
      if (joins && view.isWord(at + 1)) {
        at += 2;
        strong = true;
      } else if (isName(view, at)) {
        strong = isFirstName(view, at);
        at++;
      } else if (words > 0 && strong && isFamilyName(view, at)) {
        at++;
        strong = false;
      } else {
        break;
      }
      words++;
      at = skipInner(view, at);
    }
    return words == 0 ? from : withoutInner(view, at);
  }

  /** Whether a person's name may open here without a title: a first name and another name. */
  boolean opensName(SentenceView view, int at) {
    int next = view.afterQuotes(at + 1);
    return view.isWord(at)
        && isFirstName(view, at)
        && !view.isVerbOrFunction(at)
        && view.isWord(next)
        && (isName(view, next) || isJoiner(view, next) || isFamilyName(view, next));
  }

  boolean isFirstName(SentenceView view, int at) {
    return firstNames.contains(view.token(at).key());
  }

  private static int skipInner(SentenceView view, int at) {
    int next = view.afterQuotes(at);
    return view.isWord(next) && next - at <= 1 && !Marks.isQuote(view.token(at)) ? next : at;
  }

  private static int withoutInner(SentenceView view, int end) {
    int at = end;
    while (at > 0 && Marks.isInsideName(view.token(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isJoiner(SentenceView view, int at) {
    return view.cue(at, Cues.NAME_PART) != null;
  }

  private boolean isName(SentenceView view, int at) {
    if (isKnownNameWord(view, at)) {
      return !view.isVerbOrFunction(at) || view.reading(at).isGuess();
    }
    return !view.isCommonWord(at)
        && !view.isVerbOrFunction(at)
        && !view.isAfterProclitic(at, Clitics.ANY_CONJUNCTION | Clitics.ANY_PREPOSITION)
        && !means(view, at);
  }

  private boolean isKnownNameWord(SentenceView view, int at) {
    String key = view.token(at).key();
    return firstNames.contains(key) || nameWords.contains(key) && !means(view, at);
  }

  /** A family name may be any noun with the article that names nothing else. */
  private static boolean isFamilyName(SentenceView view, int at) {
    return view.isDefinite(at)
        && view.reading(at).pos().isNominal()
        && !view.isAfterProclitic(at, Clitics.ANY_CONJUNCTION | Clitics.ANY_PREPOSITION)
        && !means(view, at);
  }

  private static boolean means(SentenceView view, int at) {
    for (Hit hit : view.hits(at)) {
      if (hit.entry().type() != NameEntry.Type.PERSON
          && hit.entry().type() != NameEntry.Type.PLACE
          && hit.isBare()) {
        return true;
      }
    }
    return false;
  }
}
