package org.isnad.language;

import java.util.Arrays;
import java.util.List;
import org.isnad.Span;
import org.isnad.time.Direction;
import org.isnad.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** A sentence with everything that the language knows of it. Token numbers count from 0. */
public final class ParsedSentence {
  private static final String PAST_NEGATION = "past-neg";

  private final int number;
  private final Sentence sentence;
  private final Analysis[] words;
  private final Analysis[][] readings;
  private final List<Mention> mentions;
  private final List<TimeExpression> times;
  private final List<Phrase> phrases;
  private final List<Clause> clauses;
  private final int[] phraseOf;
  private final int[] clauseOf;
  private final int[] mentionOf;
  private final int[] quoteDepth;
  private final boolean endsInSpeech;

  /**
   * Puts the parts together.
   *
   * @param number of the sentence in the article, from 0
   * @param quoteDepth for each token how many quotations it stands in
   * @param endsInSpeech the sentence ends inside a quotation of what a speaker said
   */
  public ParsedSentence(
      int number,
      Sentence sentence,
      Analysis[] words,
      Analysis[][] readings,
      List<Mention> mentions,
      List<TimeExpression> times,
      List<Phrase> phrases,
      List<Clause> clauses,
      int[] quoteDepth,
      boolean endsInSpeech) {
    this.endsInSpeech = endsInSpeech;
    this.number = number;
    this.sentence = sentence;
    this.words = words;
    this.readings = readings;
    this.mentions = List.copyOf(mentions);
    this.times = List.copyOf(times);
    this.phrases = List.copyOf(phrases);
    this.clauses = List.copyOf(clauses);
    this.quoteDepth = quoteDepth;
    int size = words.length;
    this.phraseOf = none(size);
    this.clauseOf = none(size);
    this.mentionOf = none(size);
    for (Phrase phrase : phrases) {
      Arrays.fill(phraseOf, phrase.from(), phrase.to(), phrase.index());
    }
    for (Clause clause : clauses) {
      Arrays.fill(clauseOf, clause.from(), clause.to(), clause.index());
    }
    for (int i = 0; i < mentions.size(); i++) {
      Arrays.fill(mentionOf, mentions.get(i).from(), mentions.get(i).to(), i);
    }
  }

  private static int[] none(int size) {
    int[] array = new int[size];
    Arrays.fill(array, -1);
    return array;
  }

  public int number() {
    return number;
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return words.length;
  }

  public Token token(int at) {
    return sentence.tokens().get(at);
  }

  public List<Token> tokens() {
    return sentence.tokens();
  }

  /** The chosen reading of a token. */
  public Analysis word(int at) {
    return words[at];
  }

  /** All readings of a token, likeliest first. */
  public List<Analysis> readings(int at) {
    return Arrays.asList(readings[at]);
  }

  public List<Mention> mentions() {
    return mentions;
  }

  public List<TimeExpression> times() {
    return times;
  }

  public List<Phrase> phrases() {
    return phrases;
  }

  public List<Clause> clauses() {
    return clauses;
  }

  public @Nullable Phrase phraseAt(int token) {
    return phraseOf[token] < 0 ? null : phrases.get(phraseOf[token]);
  }

  public @Nullable Mention mentionAt(int token) {
    return mentionOf[token] < 0 ? null : mentions.get(mentionOf[token]);
  }

  /** The clause of a token; every token has one. */
  public Clause clauseAt(int token) {
    return clauses.get(Math.max(0, clauseOf[token]));
  }

  /** Where the verb of a token's clause looks: a plain present may look ahead as well as back. */
  public Direction directionAt(int token) {
    Clause clause = clauseAt(token);
    int predicate = clause.predicate();
    if (predicate < 0) {
      int next =
          clause.index() + 1 < clauses.size() ? clauses.get(clause.index() + 1).predicate() : -1;
      return next >= 0 && words[next].has(Features.FUTURE) ? Direction.FUTURE : Direction.PAST;
    }
    if (words[predicate].has(Features.FUTURE)) {
      return Direction.FUTURE;
    }
    int features = words[predicate].features();
    boolean present =
        Features.tense(features) == Features.PRESENT && Features.person(features) == Features.THIRD;
    boolean plain = clause.auxiliary() < 0;
    boolean negated = predicate > 0 && words[predicate - 1].lexeme().hasTag(PAST_NEGATION);
    return present && plain && !negated ? Direction.NEITHER : Direction.PAST;
  }

  public boolean isQuoted(int token) {
    return quoteDepth[token] > 0;
  }

  /** The sentence ends inside a quotation of what a speaker said: the next one goes on with it. */
  public boolean endsInSpeech() {
    return endsInSpeech;
  }

  /** The text from one token to another, exclusive, as a span of the article. */
  public Span span(int from, int to) {
    return new Span(token(from).span().start(), token(to - 1).span().end());
  }

  /**
   * The span of a phrase or mention without the clitics of its first word.
   *
   * @return a span of the article's text
   */
  public Span bareSpan(int from, int to) {
    Token first = token(from);
    Span span = span(from, to);
    Analysis word = words[from];
    int clitics = word.stemStart();
    if (word.hasProclitic(Clitics.AL)) {
      clitics -= 2;
    }
    if (clitics <= 0 || first.span().end() - first.span().start() != first.form().length()) {
      return span;
    }
    return new Span(span.start() + clitics, span.end());
  }
}
