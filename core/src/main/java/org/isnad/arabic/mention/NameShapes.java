package org.isnad.arabic.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Letters;
import org.isnad.language.Clitics;
import org.isnad.language.PartOfSpeech;

/** What unknown persons' names look like: words of no list, first names, what joins their parts. */
final class NameShapes {
  private static final int MAX_WORDS = 5;

  /** A first name that so many bear is one even where it is a word too. */
  private static final int COMMON_NAME = 6;

  /** First names with the ids of those who bear them. */
  private final Map<String, Set<String>> firstNames = new HashMap<>();

  private final Set<String> nameWords = new HashSet<>();

  /** Learns first and last names from the persons of the lexicon. */
  NameShapes(NameCatalog catalog) {
    for (NameEntry entry : catalog.entries()) {
      if (entry.type() == NameEntry.Type.PERSON) {
        String key = NameKeys.key(entry.words());
        nameWords.add(key.substring(key.lastIndexOf(' ') + 1));
        int space = key.indexOf(' ');
        if (space > 0) {
          String first = key.substring(0, space);
          firstNames
              .computeIfAbsent(first, name -> new HashSet<>())
              .add(String.valueOf(entry.code()));
        }
      }
    }
  }

  /** Where the name that starts at a token ends; the token itself when no name starts there. */
  int end(SentenceView view, int from) {
    int at = view.afterQuotes(from);
    int words = 0;
    boolean strong = false;
    while (words < MAX_WORDS && view.isWord(at) && !view.tellsTime(at)) {
      boolean joins = isJoiner(view, at);
      if (joins && view.isWord(at + 1)) {
        at += 2;
        strong = true;
      } else if (isName(view, at)) {
        strong = isFirstName(view, at);
        at++;
      } else if (words > 0 && strong && isFamilyName(view, at)
          || words == 1 && strong && isSurnameInWaw(view, at)) {
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
        && !view.tellsTime(at)
        && (isFirstName(view, at) || isForeignName(view, at) && isForeignName(view, next))
        && !isRatherWords(view, at, next)
        && !view.isVerbOrFunction(at)
        && view.isWord(next)
        && (isName(view, next) || isJoiner(view, next) || isFamilyName(view, next));
  }

  /** A rare first name that is a word too, and a word of the lists after it: Friday morning. */
  private boolean isRatherWords(SentenceView view, int at, int next) {
    return view.isCommonWord(at)
        && firstNames.getOrDefault(view.token(at).key(), Set.of()).size() < COMMON_NAME
        && view.isWord(next)
        && view.isCommonWord(next)
        && !nameWords.contains(view.token(next).key());
  }

  /** What the guesser of words itself takes for a name. */
  private static boolean isForeignName(SentenceView view, int at) {
    return view.isWord(at)
        && view.reading(at).isGuess()
        && view.reading(at).pos() == PartOfSpeech.NAME
        && view.reading(at).proclitics() == 0
        && view.token(at).key().length() > 1
        && !seemsJoined(view, at)
        && !view.isDefinite(at)
        && view.hits(at).isEmpty();
  }

  boolean isFirstName(SentenceView view, int at) {
    return firstNames.containsKey(view.token(at).key());
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
    if (isBeforeFamilyName(view, at)) {
      return true;
    }
    if (isKnownNameWord(view, at)) {
      return !view.isVerbOrFunction(at)
          || view.reading(at).isGuess()
          || view.reading(at).isVerb() && isBeforeName(view, at);
    }
    return !view.isCommonWord(at)
        && !view.isVerbOrFunction(at)
        && !view.isAfterProclitic(at, Clitics.ANY_CONJUNCTION | Clitics.ANY_PREPOSITION)
        && !means(view, at);
  }

  /**
   * After a first name alone an unknown word in waw is the surname rather than somebody else after
   * the conjunction: nobody is called by a first name only.
   */
  private static boolean isSurnameInWaw(SentenceView view, int at) {
    return view.reading(at).isGuess()
        && !view.reading(at).isVerb()
        && view.reading(at).enclitic() == 0
        && (view.reading(at).proclitics() & ~Clitics.WA) == 0
        && view.hits(at).isEmpty();
  }

  /** A long unknown word that starts as the conjunction does. */
  private static boolean seemsJoined(SentenceView view, int at) {
    String key = view.token(at).key();
    return key.charAt(0) == Letters.WAW && key.length() > MAX_WORDS;
  }

  /** A noun without the article before an unknown word with it is a first name: Nada al-Ahdal. */
  private static boolean isBeforeFamilyName(SentenceView view, int at) {
    return view.reading(at).pos() == PartOfSpeech.NOUN
        && !view.isDefinite(at)
        && view.isWord(at + 1)
        && view.isDefinite(at + 1)
        && view.reading(at + 1).isGuess()
        && view.hits(at + 1).isEmpty()
        && view.hits(at).isEmpty();
  }

  /** Ahmad is a verb too, but not before another name. */
  private boolean isBeforeName(SentenceView view, int at) {
    return isFirstName(view, at)
        && view.isWord(at + 1)
        && (isFirstName(view, at + 1)
            || isJoiner(view, at + 1)
            || isFamilyName(view, at + 1)
            || view.reading(at + 1).isGuess() && !view.reading(at + 1).isVerb());
  }

  private boolean isKnownNameWord(SentenceView view, int at) {
    String key = view.token(at).key();
    return firstNames.containsKey(key) || nameWords.contains(key) && !means(view, at);
  }

  /** An adjective of relation, which a family name mostly is not. */
  private static boolean isNisba(SentenceView view, int at) {
    String key = view.token(at).key();
    return view.isAdjective(at) && key.charAt(key.length() - 1) == Letters.YEH;
  }

  /** A family name may be any noun with the article that names nothing else. */
  private static boolean isFamilyName(SentenceView view, int at) {
    return view.isDefinite(at)
        && view.reading(at).pos().isNominal()
        && !isNisba(view, at)
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
