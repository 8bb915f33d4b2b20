package org.isnad.event;

import org.isnad.language.Analysis;
import org.isnad.language.Clause;
import org.isnad.language.Features;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimeRole;
import org.jspecify.annotations.Nullable;

/**
 * The time expression that governs a trigger. A noun is dated by what follows it, a verb by
 * whatever stands in its clause; a relative clause dates the noun that it tells of and nothing
 * above; a clause without a time of its own has that of the clause above.
 */
final class GoverningTime {
  private static final int NONE = Integer.MAX_VALUE;

  /** A time before a noun belongs to the verb first. */
  private static final int BEFORE_NOUN = 15;

  private static final int WORDS_TO_DAY = 3;
  private static final int WORDS_TO_SINCE = 6;
  private static final int CLAUSE_ABOVE = 40;
  private static final int OF_ANOTHER_NOUN = 80;

  /** So far a time may stand, which keeps endless sentences cheap. */
  private static final int REACH = 120;

  private static final int FRONT = 2;
  private static final int JOINED = 200;

  private final TimeWords words;
  private final Candidate candidate;
  private final ParsedSentence sentence;
  private final Clause clause;
  private final int trigger;

  private GoverningTime(Candidate candidate, TimeWords words) {
    this.words = words;
    this.candidate = candidate;
    this.sentence = candidate.sentence();
    this.trigger = candidate.trigger();
    this.clause = sentence.clauseAt(trigger);
  }

  /** The expression that dates a candidate, or null. */
  static @Nullable TimeExpression of(Candidate candidate, TimeWords words) {
    return new GoverningTime(candidate, words).nearest();
  }

  private @Nullable TimeExpression nearest() {
    TimeExpression best = null;
    int bestDistance = NONE;
    for (TimeExpression time : sentence.times()) {
      int distance = dates(time) ? distance(time) : NONE;
      if (distance < bestDistance) {
        best = time;
        bestDistance = distance;
      }
    }
    return best;
  }

  private boolean dates(TimeExpression time) {
    if (Math.abs(time.from() - trigger) > REACH) {
      return false;
    }
    boolean when = time.role() == TimeRole.WHEN || time.role() == TimeRole.START;
    return when
        && !isOfParticiple(time)
        && !isOfOtherHappening(time)
        && !isOfWhatIsSpokenOf(time)
        && !isOfWhatWasDone(time);
  }

  /** Before the elections of 2016, after the attack of Saturday: that is their time. */
  private boolean isOfOtherHappening(TimeExpression time) {
    Phrase phrase = phraseBefore(sentence, time);
    return phrase != null && words.isAround(phrase) && !phrase.covers(trigger);
  }

  /** Accusations about the attack of Saturday: Saturday is that of the attack. */
  private boolean isOfWhatIsSpokenOf(TimeExpression time) {
    boolean speech = candidate.code().type().quad() % 2 == 1 && isNounAlone();
    if (!speech || time.from() < trigger) {
      return false;
    }
    for (int at = trigger + 1; at < time.from(); at++) {
      Phrase phrase = sentence.phraseAt(at);
      boolean deed = sentence.word(at).pos() == PartOfSpeech.MASDAR;
      if (deed && phrase != null && phrase.head() == at && words.isWithin(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** The noun phrase that a time stands right behind, or null. */
  static @Nullable Phrase phraseBefore(ParsedSentence sentence, TimeExpression time) {
    for (int at = time.from() - 1; at >= Math.max(0, time.from() - 2); at--) {
      Phrase phrase = sentence.phraseAt(at);
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  /** Who is accused now of what he did in January: a past time after a present verb. */
  private boolean isOfWhatWasDone(TimeExpression time) {
    boolean attitude =
        isPresent(trigger) && clause.auxiliary() < 0 && candidate.code().type().quad() % 2 == 1;
    return attitude && time.from() > trigger + WORDS_TO_SINCE && time.role() == TimeRole.WHEN;
  }

  /**
   * The agreement signed in 2015, the war waged on them since May: the time is that of the signing
   * and the waging.
   */
  private boolean isOfParticiple(TimeExpression time) {
    int reach = time.role() == TimeRole.START ? WORDS_TO_SINCE : WORDS_TO_DAY;
    for (int at = time.from() - 1; at >= Math.max(clause.from(), time.from() - reach); at--) {
      Analysis word = sentence.word(at);
      if (isParticiple(word) && word.isDefinite() && isAttribute(at)) {
        Phrase phrase = sentence.phraseAt(at);
        return phrase == null || !phrase.covers(trigger);
      }
    }
    return false;
  }

  private boolean isAttribute(int at) {
    Phrase phrase = sentence.phraseAt(at);
    boolean head = phrase != null && phrase.head() == at;
    return at != trigger && clause.predicate() != at && !head && sentence.mentionAt(at) == null;
  }

  private static boolean isParticiple(Analysis word) {
    return word.pos() == PartOfSpeech.PASSIVE_PARTICIPLE
        || word.pos() == PartOfSpeech.ACTIVE_PARTICIPLE;
  }

  /** A stretch without a verb that a time opens goes with the clause before it. */
  private Clause clauseOf(TimeExpression time) {
    Clause own = sentence.clauseAt(time.from());
    boolean verbless = own.predicate() < 0 && own.index() > 0 && own.index() != clause.index();
    return verbless && time.from() <= own.from() + 1 && !isParent(own)
        ? sentence.clauses().get(own.index() - 1)
        : own;
  }

  private boolean isParent(Clause above) {
    int next = above.index() + 1;
    return next < sentence.clauses().size()
        && sentence.clauses().get(next).parent() == above.index();
  }

  private int distance(TimeExpression time) {
    Clause other = clauseOf(time);
    int tokens = Math.abs(time.from() - trigger);
    if (other.index() == clause.index()) {
      boolean before = time.from() < trigger && isNounAlone();
      return before ? BEFORE_NOUN + tokens : tokens;
    }
    Clause relative = relativeWithin(other);
    if (relative != null) {
      return relative(relative, tokens);
    }
    if (isUnder(clause, other) && reachesInto(time)) {
      return CLAUSE_ABOVE + tokens;
    }
    return isJoinedTo(other, time) ? JOINED + tokens : NONE;
  }

  /**
   * A time above holds within, but not within a relative clause, unless that tells what was going
   * on meanwhile or since.
   */
  private boolean reachesInto(TimeExpression time) {
    if (clause.kind() != Clause.Kind.RELATIVE) {
      return true;
    }
    boolean open = clause.opener() < 0;
    boolean meanwhile = isPresent(clause.predicate()) && (open || clause.auxiliary() >= 0);
    boolean afterAdverbial =
        open && sentence.clauses().get(clause.parent()).kind() == Clause.Kind.ADVERBIAL;
    return meanwhile || afterAdverbial || time.role() == TimeRole.START && open;
  }

  private boolean isPresent(int verb) {
    return verb >= 0 && Features.tense(sentence.word(verb).features()) == Features.PRESENT;
  }

  /** A main clause goes on in the time of the one before it, or in one that opens the sentence. */
  private boolean isJoinedTo(Clause other, TimeExpression time) {
    boolean joined =
        clause.opener() < 0 || time.from() <= FRONT || other.kind() != Clause.Kind.MAIN;
    return joined
        && other.index() < clause.index()
        && clause.kind() == Clause.Kind.MAIN
        && (other.kind() == Clause.Kind.MAIN || other.kind() == Clause.Kind.ADVERBIAL)
        && !isPresent(clause.predicate());
  }

  /** The relative clause, right below the trigger's, that a clause is or lies in; or null. */
  private @Nullable Clause relativeWithin(Clause other) {
    Clause low = other;
    while (low.kind() == Clause.Kind.RELATIVE && low.parent() >= 0 && low.from() > trigger) {
      if (low.parent() == clause.index()) {
        return low;
      }
      low = sentence.clauses().get(low.parent());
    }
    return null;
  }

  /** What a relative clause tells of the trigger, or of a happening that it took place in. */
  private int relative(Clause other, int tokens) {
    if (other.from() < trigger) {
      return NONE;
    }
    Phrase antecedent = before(other);
    if (antecedent == null) {
      return NONE;
    }
    if (antecedent.covers(trigger)) {
      return agrees(other) ? tokens : NONE;
    }
    if (isNounAlone() && other.opener() < 0) {
      return tokens;
    }
    return words.isWhile(antecedent) ? OF_ANOTHER_NOUN + tokens : NONE;
  }

  /** The relative pronoun, if there is one, has the gender of the trigger. */
  private boolean agrees(Clause relative) {
    if (relative.opener() < 0) {
      return true;
    }
    int pronoun = Features.gender(sentence.word(relative.opener()).features());
    Analysis word = sentence.word(trigger);
    int gender = Features.gender(word.features());
    boolean plural = Features.number(word.features()) == Features.PLURAL;
    return plural || pronoun == 0 || gender == 0 || pronoun == gender;
  }

  /** The last noun phrase before a clause. */
  private @Nullable Phrase before(Clause other) {
    int first = other.opener() >= 0 ? Math.min(other.opener(), other.from()) : other.from();
    for (int at = first - 1; at >= Math.max(0, first - 3); at--) {
      Phrase phrase = sentence.phraseAt(at);
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  private boolean isNounAlone() {
    return candidate.light() < 0
        && clause.predicate() != trigger
        && !sentence.word(trigger).isVerb();
  }

  private boolean isUnder(Clause low, Clause high) {
    int parent = low.parent();
    while (parent >= 0) {
      if (parent == high.index()) {
        return true;
      }
      parent = sentence.clauses().get(parent).parent();
    }
    return false;
  }
}
