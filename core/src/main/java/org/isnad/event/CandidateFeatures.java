package org.isnad.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.EventType;
import org.isnad.actor.Referent;
import org.isnad.language.Analysis;
import org.isnad.language.Argument;
import org.isnad.language.Arguments;
import org.isnad.language.Clause;
import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.isnad.language.Mention;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.jspecify.annotations.Nullable;

/** Describes a candidate by named features for the judge to weigh. */
final class CandidateFeatures {
  private static final Set<EventType> SPEECH_ACTS =
      EnumSet.of(
          EventType.REQUEST,
          EventType.THREATEN,
          EventType.REJECT,
          EventType.AGREE,
          EventType.CONCEDE,
          EventType.ACCUSE);

  /** Before a masdar: in order to. */
  private static final String LAM = "\u0644";

  private final Demands demands;
  private final EntryIndex index;

  CandidateFeatures(Demands demands, EntryIndex index) {
    this.index = index;
    this.demands = demands;
  }

  void describe(Candidate candidate) {
    trigger(candidate);
    party(candidate, "actor", candidate.actors());
    party(candidate, "recipient", candidate.recipients());
    position(candidate);
    governor(candidate);
    nobody(candidate);
    entry(candidate);
  }

  private static void set(Candidate candidate, String feature) {
    candidate.features().put(feature, 1);
  }

  private void trigger(Candidate candidate) {
    ParsedSentence sentence = candidate.sentence();
    Analysis word = sentence.word(candidate.trigger());
    switch (word.pos()) {
      case VERB -> set(candidate, "verb");
      case MASDAR -> set(candidate, "masdar");
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> set(candidate, "participle");
      default -> set(candidate, "noun");
    }
    if (word.isVerb()) {
      verb(candidate, word);
    } else {
      nominal(candidate, word);
    }
  }

  private void verb(Candidate candidate, Analysis word) {
    if (candidate.arguments().isPassive() && !word.has(Features.PASSIVE)) {
      set(candidate, "passive-guess");
    }
    if (candidate.arguments().isPassive()) {
      set(candidate, "passive");
    }
    boolean transitive =
        candidate.entry().recipient().contains(Arguments.OBJECT) && !hasComplement(candidate);
    boolean bare = !candidate.arguments().has(Arguments.OBJECT);
    boolean always = isMember(candidate.sentence(), candidate.trigger(), "@transitive");
    if (bare && (transitive && isDeed(candidate) || always && takesObject(candidate))) {
      set(candidate, "object-missing");
    }
    if (isAlone(candidate)) {
      set(candidate, "one-party");
    }
    List<Argument> subject = candidate.arguments().in(Arguments.SUBJECT);
    if (!subject.isEmpty() && subject.get(0).dropped()) {
      set(candidate, "subject-dropped");
    }
    if (!subject.isEmpty() && isOfSomebodyBefore(candidate, subject.get(0))) {
      set(candidate, "subject-owned");
    }
    if (Features.person(word.features()) != Features.THIRD) {
      set(candidate, "not-third-person");
    }
    if (Features.tense(word.features()) == Features.PRESENT) {
      set(candidate, "present");
    }
  }

  /** The verb joins the clause before, and its subject belongs to somebody told there. */
  private static boolean isOfSomebodyBefore(Candidate candidate, Argument subject) {
    Analysis verb = candidate.sentence().word(candidate.trigger());
    return subject.phrase() != null
        && subject.token() > candidate.trigger()
        && verb.hasProclitic(Clitics.ANY_CONJUNCTION)
        && candidate.sentence().word(subject.token()).enclitic() != 0;
  }

  private static boolean takesObject(Candidate candidate) {
    return candidate.entry().recipient().contains(Arguments.OBJECT);
  }

  /** Of an act that takes two, one is named. */
  private static boolean isAlone(Candidate candidate) {
    if (!candidate.entry().allParties() || candidate.actors().size() != 1) {
      return false;
    }
    Argument only = candidate.actors().get(0);
    Analysis head = candidate.sentence().word(only.token());
    return only.phrase() != null && Features.number(head.features()) < Features.DUAL;
  }

  /** What the entry needs stands after a preposition: the object may be missing. */
  private static boolean hasComplement(Candidate candidate) {
    boolean others = false;
    for (String place : candidate.entry().needs().keySet()) {
      if (place.equals(Arguments.OBJECT)) {
        return false;
      }
      others |= candidate.arguments().has(place) && !place.equals(Arguments.SUBJECT);
    }
    return others || candidate.arguments().contentClause() >= 0;
  }

  /** What is done takes its object; what is said may have only a preposition, or a clause. */
  private static boolean isDeed(Candidate candidate) {
    int quad = candidate.code().type().quad();
    return quad == 2 || quad == 4;
  }

  private void nominal(Candidate candidate, Analysis word) {
    ParsedSentence sentence = candidate.sentence();
    int at = candidate.trigger();
    boolean told = candidate.light() > at;
    boolean masdar = at > 0 && candidate.light() == at - 1 && !sentence.word(at - 1).isVerb();
    boolean happens = told || masdar;
    if (candidate.light() >= 0) {
      set(candidate, told ? "told-in-relative" : "light-verb");
    }
    boolean bare = !candidate.arguments().has(Arguments.IDAFA) && word.enclitic() == 0;
    if (word.isDefinite() && bare && !happens) {
      set(candidate, "definite-alone");
    }
    if (!word.isDefinite() && bare) {
      set(candidate, "indefinite");
    }
    if (Features.number(word.features()) == Features.PLURAL) {
      set(candidate, "plural");
    }
    Phrase phrase = sentence.phraseAt(at);
    if (phrase != null) {
      phrase(candidate, phrase);
    }
    if (word.pos() == PartOfSpeech.PASSIVE_PARTICIPLE
        || word.pos() == PartOfSpeech.ACTIVE_PARTICIPLE) {
      participle(candidate, word);
    }
  }

  private void participle(Candidate candidate, Analysis word) {
    Clause clause = candidate.sentence().clauseAt(candidate.trigger());
    boolean nominal = clause.predicate() < 0 && candidate.arguments().has(Arguments.SUBJECT);
    if (clause.predicate() == candidate.trigger() || nominal) {
      set(candidate, "participle-predicate");
    } else if (word.isDefinite()) {
      set(candidate, "participle-definite");
    } else {
      set(candidate, "participle-attribute");
    }
  }

  private void phrase(Candidate candidate, Phrase phrase) {
    ParsedSentence sentence = candidate.sentence();
    int at = candidate.trigger();
    if (phrase.head() != at && phrase.head() != candidate.light()) {
      set(candidate, "dependent");
      if (isMember(sentence, phrase.head(), "@referring")) {
        set(candidate, "referring-head");
      }
    }
    if (sentence.word(phrase.from()).pos() == PartOfSpeech.DEMONSTRATIVE) {
      set(candidate, "pointed-at");
    }
    Phrase first = firstOfJoined(sentence, phrase);
    if (first != null
        && first.index() < phrase.index()
        && isMember(sentence, first.head(), "@referring")) {
      set(candidate, "referring-head");
    }
    String preposition = phrase.preposition();
    if (preposition == null) {
      set(candidate, "no-preposition");
    } else if (demands.members("@pointing").contains(preposition)) {
      set(candidate, "after-pointing");
      if (candidate.features().containsKey("definite-alone")) {
        set(candidate, "definite-after-pointing");
      }
    } else {
      set(candidate, "after-preposition");
      if (preposition.equals(LAM) && candidate.light() < 0) {
        set(candidate, "purpose");
      }
    }
  }

  private boolean isMember(ParsedSentence sentence, int at, String name) {
    return demands.members(name).contains(sentence.word(at).lexeme().lemma())
        || demands.members(name).contains(Demands.stem(sentence, at));
  }

  private static void party(Candidate candidate, String name, List<Argument> parties) {
    if (parties.isEmpty()) {
      set(candidate, name + "-none");
      return;
    }
    Argument first = parties.get(0);
    Phrase phrase = first.phrase();
    if (phrase == null) {
      set(candidate, name + (first.dropped() ? "-dropped" : "-pronoun"));
      return;
    }
    Mention mention = phrase.mention();
    if (mention == null) {
      set(candidate, name + "-unknown");
    } else if (mention.from() > phrase.head()) {
      set(candidate, name + "-about-known");
    } else {
      set(candidate, name + "-known");
      Referent.Kind kind = mention.best().kind();
      set(candidate, name + "-is-" + kind.name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  /** Nobody known does it and nobody known has it done to them. */
  private static void nobody(Candidate candidate) {
    if (isNobody(candidate.actors()) && isNobody(candidate.recipients())) {
      set(candidate, "nobody");
      set(candidate, "nobody-" + candidate.code().type().name());
    }
  }

  private static boolean isNobody(List<Argument> parties) {
    for (Argument party : parties) {
      if (party.phrase() == null || party.phrase().mention() != null) {
        return false;
      }
    }
    return true;
  }

  /**
   * What is demanded, threatened, refused or alleged is not reported as done; a denied charge is.
   */
  private void governor(Candidate candidate) {
    ParsedSentence sentence = candidate.sentence();
    int at = candidate.trigger();
    if (sentence.word(at).isVerb()) {
      return;
    }
    Clause clause = sentence.clauseAt(at);
    int above = clause.predicate();
    if (above == at || above == candidate.light()) {
      above = parentPredicate(sentence, clause);
    }
    if (above >= 0 && above < at) {
      under(candidate, sentence.word(above));
    }
    Phrase phrase = firstOfJoined(sentence, sentence.phraseAt(at));
    if (phrase != null && phrase.preposition() != null && phrase.index() > 0) {
      Phrase before = sentence.phrases().get(phrase.index() - 1);
      if (before.to() == phrase.from() || before.to() == phrase.from() - 1) {
        under(candidate, sentence.word(before.head()));
      }
    }
  }

  /** What governs the first of joined nouns governs all: calling for a truce and a release. */
  private static @Nullable Phrase firstOfJoined(ParsedSentence sentence, @Nullable Phrase phrase) {
    Phrase first = phrase;
    while (first != null && first.joined() >= 0 && first.joined() < first.index()) {
      first = sentence.phrases().get(first.joined());
    }
    return first;
  }

  private static int parentPredicate(ParsedSentence sentence, Clause clause) {
    boolean content = clause.kind() == Clause.Kind.CONTENT && clause.parent() >= 0;
    return content ? sentence.clauses().get(clause.parent()).predicate() : -1;
  }

  private void under(Candidate candidate, Analysis governor) {
    for (Entry entry : index.of(governor)) {
      for (Entry.Code code : entry.codes()) {
        boolean denied =
            code.type() == EventType.REJECT
                && candidate.code().type() == EventType.ACCUSE
                && candidate.arguments().has(Arguments.IDAFA);
        if (SPEECH_ACTS.contains(code.type()) && !denied) {
          set(candidate, "under-" + code.type().name());
        }
      }
    }
  }

  private static void position(Candidate candidate) {
    ParsedSentence sentence = candidate.sentence();
    Clause clause = sentence.clauseAt(candidate.trigger());
    switch (clause.kind()) {
      case RELATIVE -> set(candidate, "in-relative");
      case CONTENT -> set(candidate, "in-content");
      case ADVERBIAL -> set(candidate, "in-adverbial");
      case CONDITION -> set(candidate, "in-condition");
      default -> {}
    }
    if (sentence.isQuoted(candidate.trigger())) {
      set(candidate, "quoted");
    }
  }

  private static void entry(Candidate candidate) {
    Map<String, Integer> features = candidate.features();
    features.put("needs-met", candidate.entry().needs().size());
    features.put("fixed-words", candidate.entry().phrases().isEmpty() ? 0 : 1);
    set(candidate, "type-" + candidate.code().type().name());
  }
}
