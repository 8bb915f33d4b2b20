package org.isnad.arabic.syntax;

import static org.isnad.arabic.syntax.Grammar.AGENT;
import static org.isnad.arabic.syntax.Grammar.COMPOUND;
import static org.isnad.arabic.syntax.Grammar.RELATIVE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.actor.Referent;
import org.isnad.arabic.Letters;
import org.isnad.arabic.morphology.Circumstance;
import org.isnad.language.Analysis;
import org.isnad.language.Arguments;
import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.isnad.language.Mention;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.isnad.language.Sentence;
import org.isnad.language.Token;
import org.isnad.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into noun phrases, each with its preposition.
 *
 * <p>A noun goes on in idafa as long as the word before is neither definite nor marked with
 * tanween; an adjective agrees in definiteness. A definite noun after a complete definite phrase
 * opens a new one: that is how a subject ends and an object begins.
 */
final class PhraseChunker {
  private final Grammar grammar;
  private final Sentence sentence;
  private final Analysis[] words;
  private final @Nullable Mention[] mentionAt;
  private final @Nullable TimeExpression[] timeAt;
  private final List<Phrase> phrases = new ArrayList<>();

  /** Words between joined phrases that say nothing of their roles: but also, not only. */
  private final boolean[] filler;

  /** Where the compound preposition or agent phrase before the next noun phrase ends, and what. */
  private @Nullable String preposition;

  PhraseChunker(
      Grammar grammar,
      Sentence sentence,
      Analysis[] words,
      List<Mention> mentions,
      List<TimeExpression> times) {
    this.grammar = grammar;
    this.sentence = sentence;
    this.words = words;
    this.mentionAt = new Mention[words.length];
    this.timeAt = new TimeExpression[words.length];
    this.filler = new boolean[words.length];
    for (Mention mention : mentions) {
      Arrays.fill(mentionAt, mention.from(), mention.to(), mention);
    }
    for (TimeExpression time : times) {
      Arrays.fill(timeAt, time.from(), time.to(), time);
    }
  }

  List<Phrase> chunk() {
    int at = 0;
    while (at < words.length) {
      at = next(at);
    }
    return phrases;
  }

  private int next(int at) {
    Mention mention = mentionAt[at];
    if (mention != null && mention.from() == at) {
      return phrase(at);
    }
    TimeExpression time = timeAt[at];
    if (time != null) {
      preposition = null;
      return Math.max(time.to(), at + 1);
    }
    Grammar.Sequence sequence = grammar.sequenceAt(sentence.tokens(), at);
    if (sequence != null && !isInstrument(sequence, at)) {
      int end = at + sequence.length();
      if (sequence.role() == Grammar.FILLER) {
        Arrays.fill(filler, at, end, true);
      } else {
        preposition = governor(sequence);
      }
      return end;
    }
    if (isPreposition(at)) {
      return openPreposition(at);
    }
    if (startsPhrase(at)) {
      return phrase(at);
    }
    if (sentence.tokens().get(at).kind() != Token.Kind.PUNCTUATION) {
      preposition = null;
    }
    return at + 1;
  }

  /** With long-range missiles: an adjective after it, the word names no doer. */
  private boolean isInstrument(Grammar.Sequence sequence, int at) {
    int next = at + sequence.length();
    return sequence.role() == AGENT
        && next < words.length
        && mentionAt[next] == null
        && words[next].pos() == PartOfSpeech.ADJECTIVE
        && !words[next].isDefinite();
  }

  private static @Nullable String governor(Grammar.Sequence sequence) {
    return switch (sequence.role()) {
      case AGENT -> Arguments.AGENT;
      case COMPOUND -> sequence.lemma();
      default -> null;
    };
  }

  private boolean isPreposition(int at) {
    return words[at].pos() == PartOfSpeech.PREPOSITION;
  }

  private int openPreposition(int at) {
    Analysis word = words[at];
    preposition = word.lexeme().lemma();
    if (word.enclitic() != 0) {
      phrases.add(new Phrase(phrases.size(), at, at + 1, at, preposition, null, -1));
      preposition = null;
    }
    return at + 1;
  }

  private boolean startsPhrase(int at) {
    PartOfSpeech pos = words[at].pos();
    if ((grammar.roles(token(at), words[at]) & RELATIVE) != 0 && !words[at].isDefinite()) {
      return false;
    }
    return pos.isNominal()
        || pos == PartOfSpeech.UNKNOWN
        || pos == PartOfSpeech.DEMONSTRATIVE
        || (pos == PartOfSpeech.PRONOUN && preposition != null);
  }

  private int phrase(int from) {
    Analysis first = words[from];
    String governor = preposition;
    preposition = null;
    if (governor == null || first.hasProclitic(Clitics.ANY_PREPOSITION)) {
      governor = cliticPreposition(first, governor);
    }
    int head = from;
    if (words[head].pos() == PartOfSpeech.DEMONSTRATIVE && pointsAtNext(head)) {
      head++;
    }
    int to = overPartitive(head, extend(head));
    Mention mention = mentionAt[head];
    int headToken = mention == null ? head : mention.head();
    if (mention == null) {
      mention = inner(head, to);
      boolean counted = isQuantity(head) || words[head].pos() == PartOfSpeech.NUMBER;
      headToken = counted && mention != null ? mention.head() : head;
    }
    phrases.add(
        new Phrase(phrases.size(), from, to, headToken, governor, mention, joined(from, governor)));
    return to;
  }

  /** A demonstrative belongs to the definite noun after it, else it stands alone. */
  private boolean pointsAtNext(int at) {
    int next = at + 1;
    return next < words.length
        && timeAt[next] == null
        && words[next].pos().isNominal()
        && words[next].isDefinite();
  }

  private static @Nullable String cliticPreposition(Analysis word, @Nullable String otherwise) {
    if (word.hasProclitic(Clitics.LI)) {
      return String.valueOf(Letters.LAM);
    }
    if (word.hasProclitic(Clitics.BI)) {
      return String.valueOf(Letters.BEH);
    }
    if (word.hasProclitic(Clitics.KA)) {
      return String.valueOf(Letters.KAF);
    }
    return otherwise;
  }

  /** A number of, some of, two of them: the phrase goes on over what is counted. */
  private int overPartitive(int head, int to) {
    boolean counts = isQuantity(head) || words[head].pos() == PartOfSpeech.NUMBER;
    boolean from =
        to < words.length && (grammar.roles(token(to), words[to]) & Grammar.PARTITIVE) != 0;
    if (from && counts && words[to].enclitic() != 0) {
      return to + 1;
    }
    boolean noun =
        from && to + 1 < words.length && timeAt[to + 1] == null && words[to + 1].pos().isNominal();
    return noun && counts ? extend(to + 1) : to;
  }

  /** A mention that does not begin the phrase but names whom it is about: the army of a country. */
  private @Nullable Mention inner(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Mention mention = mentionAt[i];
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  /** Number of the phrase before, when this one is joined to it by "and" in the same role. */
  private int joined(int from, @Nullable String governor) {
    if (phrases.isEmpty()) {
      return -1;
    }
    Phrase before = phrases.get(phrases.size() - 1);
    int end = from;
    while (end > 0 && filler[end - 1]) {
      end--;
    }
    boolean adjacent = before.to() == end || before.to() == end - 1 && isJoint(end - 1);
    boolean conjunction =
        end < from
            || words[from].hasProclitic(Clitics.WA)
            || from > 0 && words[from - 1].pos() == PartOfSpeech.CONJUNCTION;
    boolean sameRole = governor == null || governor.equals(before.preposition());
    return adjacent && conjunction && sameRole ? before.index() : -1;
  }

  private boolean isJoint(int at) {
    return words[at].pos() == PartOfSpeech.CONJUNCTION
        || token(at).kind() == Token.Kind.PUNCTUATION;
  }

  /** The end of the phrase whose head is given. */
  private int extend(int head) {
    int at = head;
    Mention mention = mentionAt[at];
    int last = mention != null && mention.from() == at ? mention.to() - 1 : at;
    at = last + 1;
    while (at < words.length && (goesOn(head, last, at) || isNegatedAdjective(last, at))) {
      Mention next = mentionAt[at];
      last = next != null ? Math.max(at, next.to() - 1) : at;
      at = last + 1;
    }
    return at;
  }

  /** "Not direct" and the like: the particle of nouns between a noun and its adjective. */
  private boolean isNegatedAdjective(int last, int at) {
    return words[at].pos() == PartOfSpeech.NEGATION
        && words[at].lexeme().hasTag("noun-neg")
        && words[at].proclitics() == 0
        && words[last].pos().isNominal()
        && at + 1 < words.length
        && isAdjective(words[at + 1])
        && words[last].isDefinite() == words[at + 1].isDefinite()
        && mentionAt[at + 1] == null;
  }

  private boolean goesOn(int head, int last, int at) {
    TimeExpression time = timeAt[at];
    if (time != null) {
      return false;
    }
    Analysis word = words[at];
    Analysis before = words[last];
    PartOfSpeech pos = word.pos();
    if (!(pos.isNominal() || pos == PartOfSpeech.UNKNOWN) || hasConjunctionOrPreposition(word)) {
      return false;
    }
    if (mentionAt[at] != null && mentionAt[at].from() < at) {
      return false;
    }
    if (before.pos() == PartOfSpeech.NUMBER || last == head && isQuantity(last)) {
      return true;
    }
    if (countsAgain(before, word)) {
      return true;
    }
    if (isAdjective(word)
        && !startsMention(at)
        && sameGender(last, head, at)
        && sameNumber(last, head, at)
        && agrees(before, words[head], word, isSomebody(last))) {
      return true;
    }
    if (word.has(Features.TANWEEN) || before.has(Features.TANWEEN) || before.enclitic() != 0) {
      return false;
    }
    if (closesIndefinite(head, last, word)) {
      return false;
    }
    if (keepsNun(last) || last == head && Circumstance.isAt(sentence.tokens(), words, head)) {
      return false;
    }
    boolean nameFollowsName = isName(before) && isName(word) && mentionAt[at] == null;
    if (nameFollowsName) {
      return true;
    }
    return !isComplete(last);
  }

  /**
   * A number after its noun, as definite as it: the three soldiers, the second time, two men two.
   */
  private static boolean countsAgain(Analysis before, Analysis word) {
    boolean dual = Features.number(before.features()) == Features.DUAL;
    boolean two = Features.number(word.features()) == Features.DUAL;
    boolean definite = before.isDefinite() && word.isDefinite();
    return word.pos() == PartOfSpeech.NUMBER && (definite || dual && two);
  }

  /**
   * Behind its adjective an indefinite noun governs nothing but what tells in which respect, which
   * is definite: an armed drone, the house of; but "strong of tone".
   */
  private boolean closesIndefinite(int head, int last, Analysis next) {
    if (last <= head) {
      return false;
    }
    boolean adjective =
        words[last].pos() == PartOfSpeech.ADJECTIVE
            || isAdjective(words[last]) && isFeminine(words[last]) && isFeminine(words[last - 1]);
    return adjective
        && !words[last].isDefinite()
        && !words[last].has(Features.CONSTRUCT)
        && !next.isDefinite()
        && mentionAt[last] == null;
  }

  private boolean isQuantity(int at) {
    return (grammar.roles(token(at), words[at]) & Grammar.QUANTITY) != 0;
  }

  private static boolean hasConjunctionOrPreposition(Analysis word) {
    return word.hasProclitic(Clitics.ANY_CONJUNCTION | Clitics.ANY_PREPOSITION);
  }

  private static boolean isName(Analysis word) {
    return word.pos() == PartOfSpeech.NAME || word.pos() == PartOfSpeech.UNKNOWN;
  }

  private static boolean isAdjective(Analysis word) {
    return word.pos() == PartOfSpeech.ADJECTIVE
        || word.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
        || word.pos() == PartOfSpeech.PASSIVE_PARTICIPLE;
  }

  /** An adjective is as definite as its noun; the noun may be made definite by what it governs. */
  private static boolean agrees(Analysis before, Analysis head, Analysis adjective, boolean named) {
    boolean definiteNoun =
        before.isDefinite() || before.enclitic() != 0 || head.enclitic() != 0 || named;
    if (adjective.isDefinite()) {
      return definiteNoun || isName(before) || isName(head);
    }
    boolean bothMarked = before.has(Features.TANWEEN) || head.has(Features.TANWEEN);
    return !definiteNoun && (!adjective.has(Features.TANWEEN) || bothMarked || isFeminine(before));
  }

  /** An adjective has the gender of the noun before it or of the head, or that of a plural. */
  private boolean sameGender(int last, int head, int at) {
    int gender = Features.gender(words[at].features());
    if (gender == 0 || words[at].isGuess()) {
      return true;
    }
    boolean one = gender == Features.MASCULINE && isSingular(words[at]);
    return hasGender(words[last], gender, one) || hasGender(words[head], gender, one);
  }

  private static boolean isSingular(Analysis word) {
    return Features.number(word.features()) == Features.SINGULAR;
  }

  /** A name or description of its own is no adjective of the noun before; a demonym may be. */
  private boolean startsMention(int at) {
    Mention mention = mentionAt[at];
    if (mention == null || mention.from() != at) {
      return false;
    }
    return switch (mention.best().kind()) {
      case DEMONYM, GROUP -> false;
      case ARMED, BODY -> mention.to() - at > 1;
      default -> true;
    };
  }

  /** A sound plural or a dual qualifies only plurals and duals: the army and the gunmen are two. */
  private boolean sameNumber(int last, int head, int at) {
    Analysis word = words[at];
    int number = Features.number(word.features());
    boolean several = number == Features.DUAL || number == Features.PLURAL && isSound(at);
    return !several || word.isGuess() || isSeveral(last) || isSeveral(head);
  }

  private boolean isSeveral(int at) {
    Analysis word = words[at];
    return Features.number(word.features()) >= Features.DUAL
        || word.isGuess()
        || word.pos() == PartOfSpeech.NUMBER
        || isQuantity(at)
        || mentionAt[at] != null && mentionAt[at].best().kind() == Referent.Kind.GROUP;
  }

  /** A dual or sound plural with its nun has nothing in idafa after it. */
  private boolean keepsNun(int at) {
    Analysis word = words[at];
    int number = Features.number(word.features());
    boolean open = word.has(Features.CONSTRUCT) || word.isGuess() || isQuantity(at);
    boolean several = number == Features.DUAL || number == Features.PLURAL && isSound(at);
    return !open && several && word.pos() != PartOfSpeech.NUMBER && endsInNun(at);
  }

  private boolean endsInNun(int at) {
    String form = token(at).form();
    int end = Math.min(words[at].stemEnd(), form.length());
    return end > 0 && form.charAt(end - 1) == Letters.NOON;
  }

  /** The lemma, maybe without its last letter, and a masculine ending: no broken plural. */
  private boolean isSound(int at) {
    Analysis word = words[at];
    String lemma = word.lexeme().lemma();
    int added = word.stemEnd() - word.stemStart() - lemma.length();
    boolean masculine = Features.gender(word.features()) == Features.MASCULINE;
    boolean suffixed = masculine && endsInNun(at) && (added == 1 || added == 2);
    String kept = lemma.substring(0, Math.max(0, lemma.length() - 1));
    return suffixed && token(at).form().startsWith(kept, word.stemStart());
  }

  /** A plural takes adjectives of any gender but a masculine singular, as far as it is known. */
  private static boolean hasGender(Analysis noun, int gender, boolean masculineSingular) {
    int own = Features.gender(noun.features());
    boolean plural = Features.number(noun.features()) == Features.PLURAL;
    boolean open = own == 0 || noun.isGuess() || noun.pos() == PartOfSpeech.NAME;
    return open || (plural ? !masculineSingular : own == gender);
  }

  /** A name, title or country: as definite as a word with the article. */
  private boolean isSomebody(int at) {
    Mention mention = mentionAt[at];
    if (mention == null) {
      return false;
    }
    return switch (mention.best().kind()) {
      case PERSON, COUNTRY, SEAT -> true;
      default -> false;
    };
  }

  private static boolean isFeminine(Analysis word) {
    return Features.gender(word.features()) == Features.FEMININE;
  }

  /** Nothing can follow in idafa: the word is definite, a name, or a mention of its own. */
  private boolean isComplete(int last) {
    Analysis word = words[last];
    Mention mention = mentionAt[last];
    boolean somebody = mention != null && !isMember(last);
    return word.isDefinite() || somebody || isName(word);
  }

  /** Elements, residents, leaders: somebody, but of what follows. */
  private boolean isMember(int at) {
    Analysis word = words[at];
    boolean bare = !word.isDefinite() && word.enclitic() == 0;
    boolean member = (grammar.roles(token(at), word) & Grammar.MEMBER) != 0;
    return bare && (word.has(Features.CONSTRUCT) || member && isDefiniteNext(at + 1));
  }

  private boolean isDefiniteNext(int at) {
    return at < words.length
        && (words[at].isDefinite() || mentionAt[at] != null || isName(words[at]));
  }

  private Token token(int at) {
    return sentence.tokens().get(at);
  }
}
