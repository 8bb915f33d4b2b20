package org.isnad.arabic.mention;

import static org.isnad.arabic.Letters.*;

import java.util.BitSet;
import java.util.List;
import org.isnad.arabic.Letters;
import org.isnad.arabic.morphology.Circumstance;
import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Token;
import org.jspecify.annotations.Nullable;

/** A sentence with its readings and the entries that start at each of its tokens. */
final class SentenceView {
  private static final int LEAST_DEFINITE = 4;
  private static final String LL = "" + LAM + LAM;

  private final List<Token> tokens;
  private final Analysis[] chosen;
  private final List<List<Hit>> hits;
  private final BitSet times;

  /** A view of one sentence; {@code times} are the tokens that tell a time. */
  SentenceView(List<Token> tokens, Analysis[] chosen, List<List<Hit>> hits, BitSet times) {
    this.tokens = tokens;
    this.chosen = chosen;
    this.hits = hits;
    this.times = times;
  }

  int size() {
    return tokens.size();
  }

  boolean contains(int at) {
    return at >= 0 && at < tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  Analysis reading(int at) {
    return chosen[at];
  }

  /** Whether the word tells a time, so that it names nobody. */
  boolean tellsTime(int at) {
    return times.get(at);
  }

  /** The entries at a token, longest first; none outside the sentence. */
  List<Hit> hits(int at) {
    return contains(at) ? hits.get(at) : List.of();
  }

  /** The longest entry of a list that starts at a token, or null. */
  @Nullable Hit hit(int at, NameEntry.Type type) {
    for (Hit hit : hits(at)) {
      if (hit.entry().type() == type) {
        return hit;
      }
    }
    return null;
  }

  /** The longest cue of that name at a token, or null. */
  @Nullable Hit cue(int at, String name) {
    for (Hit hit : hits(at)) {
      if (hit.entry().is(name)) {
        return hit;
      }
    }
    return null;
  }

  boolean isWord(int at) {
    return contains(at) && tokens.get(at).kind() == Token.Kind.WORD;
  }

  boolean isQuote(int at) {
    return contains(at) && Marks.isQuote(tokens.get(at));
  }

  boolean isComma(int at) {
    return contains(at) && Marks.isComma(tokens.get(at));
  }

  /** Whether a preposition that is a word of its own stands right before. */
  boolean isAfterPreposition(int at) {
    return contains(at - 1)
        && chosen[at - 1].pos() == PartOfSpeech.PREPOSITION
        && chosen[at - 1].enclitic() == 0;
  }

  /** Whether a participle there tells what the subject does meanwhile: accusing, calling on. */
  boolean isCircumstance(int at) {
    return Circumstance.isAt(tokens, chosen, at);
  }

  /** The next token that is no quotation mark or number sign. */
  int afterQuotes(int at) {
    int next = at;
    while (contains(next) && Marks.isInsideName(tokens.get(next))) {
      next++;
    }
    return next;
  }

  /** Whether the word carries the article. */
  boolean isDefinite(int at) {
    if (!isWord(at)) {
      return false;
    }
    String key = tokens.get(at).key();
    if (chosen[at].isDefinite() || opensWithHamza(at)) {
      return chosen[at].isDefinite();
    }
    return startsDefinite(key, 0)
        || isOneLetterClitic(key.charAt(0)) && startsDefinite(key, 1)
        || key.charAt(0) == WAW && key.startsWith(LL, 1);
  }

  /** The alef of the article has no hamza: Germans are no definite noun. */
  private boolean opensWithHamza(int at) {
    char first = tokens.get(at).form().charAt(0);
    return first == Letters.ALEF_HAMZA_ABOVE || first == Letters.ALEF_HAMZA_BELOW;
  }

  private static boolean startsDefinite(String key, int at) {
    return key.length() >= at + LEAST_DEFINITE
        && (key.startsWith(NameKeys.ARTICLE, at) || key.startsWith(LL, at));
  }

  private static boolean isOneLetterClitic(char c) {
    return c == WAW || c == FEH || c == BEH || c == KAF;
  }

  /** Whether two words are alike in gender and number, as far as their readings tell. */
  boolean agree(int one, int other) {
    int first = chosen[one].features();
    int second = chosen[other].features();
    return alike(Features.gender(first), Features.gender(second))
        && alike(Features.number(first), Features.number(second));
  }

  /**
   * Whether an adjective may belong to one of two nouns: a sound plural or a dual qualifies only
   * plurals and duals, in the case that both show.
   */
  boolean mayQualify(int adjective, int head, int last) {
    if (!keepsNun(adjective)) {
      return true;
    }
    return isSeveral(head, adjective) || isSeveral(last, adjective);
  }

  private boolean isSeveral(int noun, int adjective) {
    boolean several = isPlural(noun) || chosen[noun].isGuess() || isNumber(noun);
    boolean sameCase =
        !keepsNun(noun)
            || chosen[noun].has(Features.OBLIQUE) == chosen[adjective].has(Features.OBLIQUE);
    return several && sameCase;
  }

  /**
   * A dual or sound masculine plural with its last letter, nun: nothing stands in idafa after it.
   */
  boolean keepsNun(int at) {
    Analysis word = chosen[at];
    String key = tokens.get(at).key();
    int added = word.stemEnd() - word.stemStart() - word.lexeme().lemma().length();
    boolean ends = !key.isEmpty() && key.charAt(key.length() - 1) == Letters.NOON;
    boolean several =
        Features.number(word.features()) >= Features.DUAL
            && Features.gender(word.features()) == Features.MASCULINE;
    boolean whole = !word.isGuess() && !word.has(Features.CONSTRUCT) && word.enclitic() == 0;
    return ends && several && whole && (added == 1 || added == 2);
  }

  boolean isParticiple(int at) {
    PartOfSpeech pos = chosen[at].pos();
    return pos == PartOfSpeech.PASSIVE_PARTICIPLE || pos == PartOfSpeech.ACTIVE_PARTICIPLE;
  }

  /** Whether an adjective in the feminine singular stands by a plural, as by one of things. */
  boolean isOfThings(int adjective) {
    int features = chosen[adjective].features();
    return isAdjective(adjective)
        && Features.number(features) == Features.SINGULAR
        && Features.gender(features) == Features.FEMININE
        && Features.number(chosen[adjective - 1].features()) == Features.PLURAL
        && !Endings.isPlural(tokens.get(adjective - 1).key());
  }

  private static boolean alike(int one, int other) {
    return one == other || one == 0 || other == 0;
  }

  boolean isPlural(int at) {
    int number = Features.number(chosen[at].features());
    return number == Features.PLURAL
        || number == Features.DUAL
        || number == 0 && chosen[at].isGuess() && Endings.isPlural(tokens.get(at).key());
  }

  /**
   * Whether a first noun of an idafa may mean two: in construct the final alef is that of the dual,
   * never of the indefinite accusative.
   */
  boolean isPluralOrDual(int at) {
    return isPlural(at) || chosen[at].has(Features.TANWEEN);
  }

  /** Whether the word is a verb or a function word in its reading, so that it names nobody. */
  boolean isVerbOrFunction(int at) {
    PartOfSpeech pos = chosen[at].pos();
    return pos != PartOfSpeech.UNKNOWN && !pos.isNominal();
  }

  /** Whether the reading is a word of the lists that is no name. */
  boolean isCommonWord(int at) {
    Analysis analysis = chosen[at];
    return !analysis.isGuess()
        && analysis.pos() != PartOfSpeech.NAME
        && analysis.pos() != PartOfSpeech.UNKNOWN;
  }

  boolean isNumber(int at) {
    return contains(at)
        && (tokens.get(at).kind() == Token.Kind.NUMBER
            || chosen[at].pos() == PartOfSpeech.NUMBER && !chosen[at].isGuess());
  }

  boolean isAdjective(int at) {
    return isWord(at)
        && !chosen[at].isGuess()
        && (chosen[at].pos() == PartOfSpeech.ADJECTIVE
            || chosen[at].pos() == PartOfSpeech.PASSIVE_PARTICIPLE
            || chosen[at].pos() == PartOfSpeech.ACTIVE_PARTICIPLE);
  }

  /** Whether the word stands after a preposition written as one with it. */
  boolean isAfterProclitic(int at, int clitics) {
    return (chosen[at].proclitics() & clitics) != 0;
  }

  /**
   * Whether another nominal word without preposition stands right before, as a noun before its
   * adjective.
   */
  boolean followsNoun(int at) {
    return isWord(at - 1)
        && (chosen[at - 1].pos().isNominal() || chosen[at - 1].pos() == PartOfSpeech.UNKNOWN)
        && !isAfterProclitic(at, Clitics.ANY_CONJUNCTION | Clitics.ANY_PREPOSITION);
  }

  /**
   * Whether a word spelt as a country is the adjective of the noun before; one in alef only of an
   * accusative: a Syrian army, not Syria.
   */
  boolean isCountryAdjective(int at) {
    return followsNoun(at) && isAdjective(at) && (!endsInAlef(at) || endsInAlef(at - 1));
  }

  private boolean endsInAlef(int at) {
    String key = tokens.get(at).key();
    return key.charAt(key.length() - 1) == ALEF;
  }

  /** Whether a pronoun is written as one with the word. */
  boolean hasPronoun(int at) {
    return chosen[at].enclitic() != 0;
  }

  /** The words from one token to another, with one space between them. */
  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; at++) {
      if (!Marks.isInsideName(tokens.get(at))) {
        words.append(words.isEmpty() ? "" : " ").append(tokens.get(at).form());
      }
    }
    return words.toString();
  }

  /** The folded words from one token to another. */
  String key(int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int at = from; at < to; at++) {
      if (!Marks.isInsideName(tokens.get(at))) {
        key.append(key.isEmpty() ? "" : " ").append(tokens.get(at).key());
      }
    }
    return key.toString();
  }
}
