package org.isnad.arabic.syntax;

import static org.isnad.arabic.syntax.Grammar.ADVERBIAL;
import static org.isnad.arabic.syntax.Grammar.AUXILIARY;
import static org.isnad.arabic.syntax.Grammar.CONDITION;
import static org.isnad.arabic.syntax.Grammar.CONTENT;
import static org.isnad.arabic.syntax.Grammar.COORDINATE;
import static org.isnad.arabic.syntax.Grammar.RELATIVE;
import static org.isnad.arabic.syntax.Grammar.SAYING;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.isnad.arabic.morphology.Circumstance;
import org.isnad.language.Analysis;
import org.isnad.language.Clause;
import org.isnad.language.Clause.Kind;
import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.isnad.language.Mention;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.isnad.language.Sentence;
import org.isnad.language.Token;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into clauses and hangs each on the one that it belongs to. */
final class ClauseBuilder {
  private static final String COLON = ":";
  private static final String DASHES = "--";
  private static final String DOTS = "..";
  private static final String LONG_DASH = "\u2014";

  /** A dateline (town, agency, dash) is no longer than this. */
  private static final int DATELINE = 12;

  /** Holder of a quotation that a sentence before this one opened. */
  private static final int BEFORE_SENTENCE = -1;

  private static final class Draft {
    final int from;
    final Kind kind;
    final int parent;
    final int opener;
    final boolean quoted;
    int predicate = -1;
    int auxiliary = -1;

    Draft(int from, Kind kind, int parent, int opener, boolean quoted) {
      this.from = from;
      this.kind = kind;
      this.parent = parent;
      this.opener = opener;
      this.quoted = quoted;
    }
  }

  /** A quotation: the clause that holds it, and whether its words are what a speaker said. */
  private record Quotation(int holder, boolean speech) {}

  private final Grammar grammar;
  private final Sentence sentence;
  private final Analysis[] words;
  private final @Nullable Phrase[] phraseAt;
  private final List<Draft> drafts = new ArrayList<>();
  private final Deque<Quotation> quotations = new ArrayDeque<>();
  private final int[] quoteDepth;
  private int current;

  /**
   * A builder for one sentence.
   *
   * @param continuesSpeech the sentence begins inside a quotation opened in one before it
   */
  ClauseBuilder(
      Grammar grammar,
      Sentence sentence,
      Analysis[] words,
      List<Phrase> phrases,
      boolean continuesSpeech) {
    this.grammar = grammar;
    this.sentence = sentence;
    this.words = words;
    this.phraseAt = new Phrase[words.length];
    this.quoteDepth = new int[words.length];
    if (continuesSpeech) {
      quotations.push(new Quotation(BEFORE_SENTENCE, true));
    }
    for (Phrase phrase : phrases) {
      java.util.Arrays.fill(phraseAt, phrase.from(), phrase.to(), phrase);
    }
  }

  List<Clause> build() {
    open(0, quotations.isEmpty() ? Kind.MAIN : Kind.CONTENT, -1, -1);
    int at = 0;
    while (at < words.length) {
      quoteDepth[at] = quotations.size();
      at = next(at);
    }
    return clauses();
  }

  /** For each token in how many quotations it stands. */
  int[] quoteDepth() {
    return quoteDepth;
  }

  /** The sentence ends inside a quotation of what a speaker said. */
  boolean endsInSpeech() {
    return !quotations.isEmpty() && quotations.peekLast().speech();
  }

  private int next(int at) {
    Token token = token(at);
    if (token.kind() == Token.Kind.PUNCTUATION) {
      punctuation(at, token);
      return at + 1;
    }
    Phrase phrase = phraseAt[at];
    if (phrase != null && phrase.mention() != null && phrase.from() < at && !words[at].isVerb()) {
      return at + 1;
    }
    Grammar.Sequence sequence = grammar.sequenceAt(sentence.tokens(), at);
    if (sequence != null) {
      opener(at, sequence.role());
      for (int i = 1; i < sequence.length(); i++) {
        quoteDepth[at + i] = quotations.size();
      }
      return at + sequence.length();
    }
    if (words[at].isVerb() && !isInName(phrase, at)) {
      verb(at);
    } else if (isNominalPredicate(at)) {
      drafts.get(current).predicate = at;
    } else if (isCircumstance(at)) {
      circumstance(at);
    } else {
      opener(at, grammar.roles(token, words[at]));
    }
    return at + 1;
  }

  private static boolean isInName(@Nullable Phrase phrase, int at) {
    Mention mention = phrase == null ? null : phrase.mention();
    return mention != null && mention.from() <= at && at < mention.to();
  }

  private void opener(int at, int roles) {
    boolean nominal = words[at].pos().isNominal();
    if ((roles & CONTENT) != 0) {
      open(at, Kind.CONTENT, current, at);
    } else if ((roles & RELATIVE) != 0 && words[at].pos() == PartOfSpeech.RELATIVE) {
      open(at, Kind.RELATIVE, current, at);
    } else if ((roles & CONDITION) != 0) {
      open(at, Kind.CONDITION, current, at);
    } else if ((roles & ADVERBIAL) != 0 && !nominal) {
      open(at, Kind.ADVERBIAL, current, at);
    } else if ((roles & COORDINATE) != 0 && !nominal && hasPredicateSomewhere()) {
      open(at, drafts.get(top()).kind, drafts.get(top()).parent, at);
    }
  }

  private boolean hasPredicateSomewhere() {
    return drafts.get(current).predicate >= 0 || drafts.get(current).parent >= 0;
  }

  private void punctuation(int at, Token token) {
    String mark = token.form();
    if (mark.equals(COLON)) {
      if (at > 0 && !drafts.get(current).quoted) {
        open(at + 1, Kind.CONTENT, speaker(), at);
      }
      return;
    }
    boolean dateline =
        mark.startsWith(DASHES) || mark.equals(LONG_DASH) || mark.equals(DOTS) && at == 1;
    if (dateline && at < DATELINE && drafts.get(current).predicate < 0) {
      open(at + 1, Kind.MAIN, -1, -1);
    } else if (isOpeningQuote(mark)) {
      openQuotation(at);
    } else if (isClosingQuote(mark)) {
      closeQuotation(at);
    }
  }

  /** The clause that a colon or quotation mark continues: the nearest above that says something. */
  private int speaker() {
    for (int i = current; i >= 0; i = drafts.get(i).parent) {
      int predicate = drafts.get(i).predicate;
      if (predicate >= 0 && isSaying(predicate)) {
        return i;
      }
    }
    return current;
  }

  private boolean isOpeningQuote(String mark) {
    return mark.equals("«") || mark.equals("“") || mark.equals("\"") && quotations.isEmpty();
  }

  private boolean isClosingQuote(String mark) {
    return mark.equals("»") || mark.equals("”") || mark.equals("\"");
  }

  private void openQuotation(int at) {
    Draft draft = drafts.get(current);
    boolean inOpenContent = draft.kind == Kind.CONTENT && draft.predicate < 0;
    boolean afterSaying = draft.predicate >= 0 && isSaying(draft.predicate) && !isNamed(at);
    quotations.push(new Quotation(current, afterSaying || inOpenContent));
    if (afterSaying) {
      open(at + 1, Kind.CONTENT, current, at);
    }
  }

  /** A quotation of one to three words is a name or a scare quote, not speech. */
  private boolean isNamed(int at) {
    for (int i = at + 1; i < words.length && i <= at + 4; i++) {
      if (isClosingQuote(token(i).form())) {
        return true;
      }
    }
    return false;
  }

  private void closeQuotation(int at) {
    if (quotations.isEmpty()) {
      return;
    }
    Quotation quotation = quotations.pop();
    boolean left = current != quotation.holder() && at + 1 < words.length;
    if (quotation.holder() == BEFORE_SENTENCE) {
      open(at + 1, Kind.MAIN, -1, -1);
    } else if (quotation.speech() && left) {
      Draft holder = drafts.get(quotation.holder());
      open(at + 1, holder.kind, holder.parent, -1);
    }
  }

  private void verb(int at) {
    Draft draft = drafts.get(current);
    if (draft.predicate < 0) {
      draft.predicate = at;
    } else if (completesAuxiliary(draft, at)) {
      draft.auxiliary = draft.predicate;
      draft.predicate = at;
    } else {
      further(at);
    }
  }

  private boolean completesAuxiliary(Draft draft, int at) {
    boolean auxiliary =
        (grammar.roles(token(draft.predicate), words[draft.predicate]) & AUXILIARY) != 0;
    return auxiliary && draft.auxiliary < 0 && !joins(at) && !commaBetween(draft.predicate, at);
  }

  private boolean commaBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (token(i).kind() == Token.Kind.PUNCTUATION && !isClosingQuote(token(i).form())) {
        return true;
      }
    }
    return false;
  }

  /** Another verb where the clause has one: joined, relative without a pronoun, or a new clause. */
  private void further(int at) {
    int from = startOf(at);
    if (joins(from)) {
      int level = isSaying(at) && quotations.isEmpty() ? top() : level(from);
      open(from, drafts.get(level).kind, drafts.get(level).parent, -1);
    } else if (from == at && awaitingVerb() >= 0) {
      Draft waiting = drafts.get(awaitingVerb());
      open(at, waiting.kind, waiting.parent, -1);
    } else if (from == at) {
      open(at, Kind.RELATIVE, current, -1);
    } else {
      int top = top();
      open(from, drafts.get(top).kind, drafts.get(top).parent, -1);
    }
    drafts.get(current).predicate = at;
  }

  /** After a relative clause, the clause above whose subject still waits for its verb; or −1. */
  private int awaitingVerb() {
    int level = current;
    while (level >= 0 && drafts.get(level).kind == Kind.RELATIVE) {
      level = drafts.get(level).parent;
    }
    boolean waits = level >= 0 && level != current && drafts.get(level).predicate < 0;
    return waits ? level : -1;
  }

  /** The clause whose sibling a joined verb opens: a relative clause ends at a comma. */
  private int level(int from) {
    int level = current;
    boolean comma = from > 0 && token(from - 1).kind() == Token.Kind.PUNCTUATION;
    while (comma && drafts.get(level).kind == Kind.RELATIVE && drafts.get(level).parent >= 0) {
      level = drafts.get(level).parent;
    }
    return level;
  }

  /** The highest clause of the running quotation, or of the sentence. */
  private int top() {
    int floor = quotations.isEmpty() ? -1 : quotations.peek().holder();
    int top = current;
    while (drafts.get(top).parent > floor) {
      top = drafts.get(top).parent;
    }
    return top;
  }

  /** A noun phrase right before the verb that itself opens with "and" or stands after a comma. */
  private int startOf(int at) {
    Phrase before = at > 0 ? phraseAt[at - 1] : null;
    if (before == null || before.preposition() != null || joins(at) || before.to() != at) {
      return at;
    }
    int from = before.from();
    boolean boundary = joins(from) && before.joined() < 0 || isComma(from - 1);
    return boundary && from > drafts.get(current).from ? from : at;
  }

  private boolean isComma(int at) {
    return at >= 0
        && token(at).kind() == Token.Kind.PUNCTUATION
        && !isClosingQuote(token(at).form());
  }

  private boolean joins(int at) {
    return words[at].hasProclitic(Clitics.ANY_CONJUNCTION)
        || at > 0 && words[at - 1].pos() == PartOfSpeech.CONJUNCTION;
  }

  /** An indefinite active participle after a comma: pointing out, threatening. */
  private boolean isCircumstance(int at) {
    if (!Circumstance.isParticiple(words[at])) {
      return false;
    }
    boolean afterComma = isComma(at - 1) || at > 0 && isComma(at - 2) && joins(at);
    boolean several = Features.number(words[at].features()) >= Features.DUAL;
    Phrase phrase = phraseAt[at];
    boolean governed = phrase != null && phrase.preposition() != null;
    return afterComma || joins(at) && !several || isSaying(at) && !governed;
  }

  /** Of a clause without a verb: an indefinite adjective after a definite noun phrase. */
  private boolean isNominalPredicate(int at) {
    Analysis word = words[at];
    Phrase phrase = phraseAt[at];
    boolean adjective =
        word.pos() == PartOfSpeech.ADJECTIVE
            || word.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
            || word.pos() == PartOfSpeech.PASSIVE_PARTICIPLE;
    boolean bare = !word.isDefinite() && word.proclitics() == 0 && word.enclitic() == 0;
    Draft draft = drafts.get(current);
    if (!adjective || !bare || draft.predicate >= 0 || word.has(Features.TANWEEN)) {
      return false;
    }
    boolean ownPhrase = phrase != null && phrase.from() == at && phrase.preposition() == null;
    Phrase before = at > draft.from ? phraseAt[at - 1] : null;
    return ownPhrase
        && before != null
        && before.preposition() == null
        && before.from() >= draft.from;
  }

  private void circumstance(int at) {
    int parent = current;
    boolean within = drafts.get(parent).kind == Kind.CIRCUMSTANCE;
    while (!within && hangsLow(drafts.get(parent)) && drafts.get(parent).parent >= 0) {
      parent = drafts.get(parent).parent;
    }
    if (drafts.get(parent).kind == Kind.CIRCUMSTANCE && drafts.get(parent).parent >= 0) {
      parent = drafts.get(parent).parent;
    }
    open(at, Kind.CIRCUMSTANCE, parent, -1);
    drafts.get(current).predicate = at;
  }

  private static boolean hangsLow(Draft draft) {
    return draft.kind != Kind.MAIN && !draft.quoted;
  }

  private boolean isSaying(int at) {
    return (grammar.roles(token(at), words[at]) & SAYING) != 0;
  }

  private void open(int from, Kind kind, int parent, int opener) {
    drafts.add(new Draft(from, kind, parent, opener, !quotations.isEmpty()));
    current = drafts.size() - 1;
  }

  private List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int to = i + 1 < drafts.size() ? drafts.get(i + 1).from : words.length;
      clauses.add(
          new Clause(
              i,
              draft.from,
              Math.max(draft.from, to),
              draft.predicate,
              draft.auxiliary,
              draft.kind,
              draft.parent,
              draft.opener,
              draft.quoted));
    }
    return clauses;
  }

  private Token token(int at) {
    return sentence.tokens().get(at);
  }
}
