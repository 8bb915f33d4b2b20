package org.isnad.event;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.EventType;
import org.isnad.language.Analysis;
import org.isnad.language.Argument;
import org.isnad.language.Arguments;
import org.isnad.language.Clause;
import org.isnad.language.Features;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;

/**
 * Whether an event that nothing dates is told as background rather than as news: by the codebook it
 * then has no date, while fresh news has the day of publication.
 */
final class Background {
  private static final String LINKING = "kana";

  /** Acts that last, told in the present: what a party accuses of, rejects or supports. */
  private static final Set<EventType> ATTITUDES =
      EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);

  private final Candidate candidate;
  private final Voices voices;
  private final ParsedSentence sentence;
  private final Clause clause;

  private Background(Candidate candidate, Voices voices) {
    this.voices = voices;
    this.candidate = candidate;
    this.sentence = candidate.sentence();
    this.clause = sentence.clauseAt(candidate.trigger());
  }

  /** The candidate is told of as background; its sentence gives it no time. */
  static boolean isToldBy(Candidate candidate, Voices voices) {
    Background background = new Background(candidate, voices);
    return candidate.features().containsKey("in-condition")
        || background.isBeforePast()
        || background.isToldOfInSpeech()
        || background.isStandingAttitude()
        || background.isAlleged()
        || background.isLabel();
  }

  /** Somebody tells what another asked, refused or accused of. */
  static boolean isToldOfInSpeech(Candidate candidate, Voices voices) {
    return new Background(candidate, voices).isToldOfInSpeech();
  }

  private boolean has(String feature) {
    return candidate.features().containsKey(feature);
  }

  private boolean isSpeechAct() {
    return candidate.code().type().quad() % 2 == 1;
  }

  /** The pluperfect, kana with a past verb: earlier than what the news tells. */
  private boolean isBeforePast() {
    int verb =
        sentence.word(candidate.trigger()).isVerb() ? candidate.trigger() : candidate.light();
    return verb >= 0 && isPluperfect(clause, verb);
  }

  private boolean isPluperfect(Clause of, int verb) {
    if (of.predicate() != verb || !isPast(sentence.word(verb))) {
      return false;
    }
    if (of.auxiliary() >= 0) {
      return isKana(sentence.word(of.auxiliary()));
    }
    int above = of.parent() < 0 ? -1 : sentence.clauses().get(of.parent()).predicate();
    return above >= 0 && of.kind() != Clause.Kind.CONTENT && isKana(sentence.word(above));
  }

  private static boolean isKana(Analysis word) {
    return word.lexeme().hasTag(LINKING) && isPast(word);
  }

  private static boolean isPast(Analysis word) {
    return Features.tense(word.features()) == Features.PAST;
  }

  /** Somebody says that another demanded, refused, accused: when, the text does not say. */
  private boolean isToldOfInSpeech() {
    boolean meeting = candidate.code().type() == EventType.CONSULT;
    if (meeting || !isSpeechAct() || !sentence.word(candidate.trigger()).isVerb()) {
      return false;
    }
    if (clause.kind() != Clause.Kind.CONTENT || clause.parent() < 0) {
      return false;
    }
    Clause saying = sentence.clauses().get(clause.parent());
    boolean ownAct = has("actor-dropped") || has("actor-pronoun") || voices.tellOfThemselves();
    if (ownAct || voices.areReporters()) {
      return false;
    }
    boolean toldOfTelling = saying.kind() == Clause.Kind.CONTENT && saying.predicate() >= 0;
    return toldOfTelling
        || isPast(sentence.word(candidate.trigger()))
        || saying.predicate() >= 0 && isPluperfect(saying, saying.predicate());
  }

  /** Whom the powers accuse: an attitude that lasts, told by the way. */
  private boolean isStandingAttitude() {
    boolean present =
        has("present")
            || !sentence.word(candidate.trigger()).isVerb()
                && clause.opener() >= 0
                && isPresentClause();
    return present
        && ATTITUDES.contains(candidate.code().type())
        && clause.index() > 0
        && (clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.MAIN);
  }

  private boolean isPresentClause() {
    int predicate = clause.predicate();
    return predicate >= 0
        && Features.tense(sentence.word(predicate).features()) == Features.PRESENT;
  }

  /** A determined noun names a deed that readers are taken to know; the lead tells what is new. */
  private boolean isLabel() {
    Analysis word = sentence.word(candidate.trigger());
    boolean noun = word.pos() == PartOfSpeech.MASDAR || word.pos() == PartOfSpeech.NOUN;
    boolean carried = candidate.light() >= 0 && candidate.light() < candidate.trigger();
    boolean alone = noun && !carried && !candidate.entry().outcome();
    return alone && isDetermined(word) && sentence.number() > 0 && (!isSpeechAct() || isAdjunct());
  }

  /** In answer to the accusations, despite the demands. */
  private boolean isAdjunct() {
    boolean meeting = candidate.code().type() == EventType.CONSULT;
    return !meeting && (has("after-preposition") || has("after-pointing"));
  }

  /** What somebody is accused of, or denies: when, the text does not say. */
  private boolean isAlleged() {
    boolean noun = !sentence.word(candidate.trigger()).isVerb();
    return noun && !isSpeechAct() && (has("under-ACCUSE") || has("under-REJECT"));
  }

  private boolean isDetermined(Analysis word) {
    if (word.isDefinite() || word.enclitic() != 0) {
      return true;
    }
    for (Argument owner : candidate.arguments().in(Arguments.IDAFA)) {
      Phrase phrase = owner.phrase();
      if (phrase == null || phrase.mention() != null || isOf(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** A definite owner, or one that is a noun in the same phrase. */
  private boolean isOf(Phrase owner) {
    Analysis head = sentence.word(owner.head());
    return head.isDefinite() || head.pos() == PartOfSpeech.NAME;
  }
}
