package org.isnad.event;

import static org.isnad.language.Arguments.ADJECTIVE;
import static org.isnad.language.Arguments.AGENT;
import static org.isnad.language.Arguments.IDAFA;
import static org.isnad.language.Arguments.OBJECT;
import static org.isnad.language.Arguments.SUBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.Span;
import org.isnad.actor.Referent;
import org.isnad.event.LightVerbs.Light;
import org.isnad.language.Analysis;
import org.isnad.language.Argument;
import org.isnad.language.Arguments;
import org.isnad.language.Clause;
import org.isnad.language.Features;
import org.isnad.language.Language;
import org.isnad.language.Mention;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Finds every reading of a sentence's words as events; the {@link Judge} chooses among them. */
public final class EventMatcher {
  /** A place of needs that is none: a negation before the trigger. */
  private static final String NEGATION = "negation";

  /** A place of needs that is none: anywhere soon after the trigger. */
  private static final String NEAR = "near";

  /** A place of needs that is none: the tense of a finite verb. */
  private static final String TENSE = "tense";

  private static final String PRESENT = "present";

  private static final List<Argument> NOBODY = List.of();

  /** How far after the trigger its fixed words may stand: the subject comes between. */
  private static final int PHRASE_WINDOW = 12;

  private final EntryIndex index;
  private final LightVerbs lightVerbs;
  private final Demands demands;
  private final CounterPhrases counterPhrases;
  private final CandidateFeatures features;
  private final Language language;

  public EventMatcher(Lexicon lexicon, Language language) {
    this.language = language;
    this.index = new EntryIndex(lexicon, language);
    this.lightVerbs = new LightVerbs(lexicon, language);
    this.demands = new Demands(lexicon);
    this.counterPhrases = new CounterPhrases(lexicon);
    this.features = new CandidateFeatures(demands, index);
  }

  /** All candidates of a sentence, in the order of their triggers. */
  public List<Candidate> candidates(ParsedSentence sentence) {
    List<Candidate> candidates = new ArrayList<>();
    boolean[] masked = counterPhrases.mask(sentence);
    for (int at = 0; at < sentence.size(); at++) {
      if (!masked[at] && !isInsideName(sentence, at)) {
        addCandidates(candidates, sentence, at);
      }
    }
    return candidates;
  }

  /** Inside the name of somebody no word is a trigger; a demonym or a description may be one. */
  private static boolean isInsideName(ParsedSentence sentence, int at) {
    Mention mention = sentence.mentionAt(at);
    if (mention == null) {
      return false;
    }
    return mention.best().kind() != Referent.Kind.GROUP || at != mention.head();
  }

  private void addCandidates(List<Candidate> candidates, ParsedSentence sentence, int at) {
    Analysis word = sentence.word(at);
    List<Entry> entries = index.of(word);
    List<Entry> others = ofOtherReadings(sentence, at, entries);
    if (entries.isEmpty() && others.isEmpty()) {
      return;
    }
    Arguments arguments = language.arguments(sentence, at);
    for (Entry entry : entries) {
      Light light = word.isVerb() ? null : lightVerbs.over(sentence, at, entry);
      boolean predicate = entry.trigger() == Entry.Trigger.ADJECTIVE;
      Arguments own = predicate ? withNominalSubject(sentence, at, arguments) : arguments;
      add(candidates, sentence, at, entry, own, light);
    }
    int own = candidates.size();
    for (Entry entry : others) {
      Light light = word.isVerb() ? null : lightVerbs.over(sentence, at, entry);
      add(candidates, sentence, at, entry, arguments, light);
    }
    for (Candidate candidate : candidates.subList(own, candidates.size())) {
      candidate.features().put("other-reading", 1);
    }
  }

  /**
   * The arguments of an adjective or participle with the subject of its nominal clause: the noun
   * phrase before it, or the pronoun that the clause's opener carries.
   */
  private static Arguments withNominalSubject(
      ParsedSentence sentence, int at, Arguments arguments) {
    Clause clause = sentence.clauseAt(at);
    boolean attribute = clause.predicate() >= 0 && clause.predicate() != at;
    if (attribute || arguments.has(SUBJECT) || sentence.word(at).isDefinite()) {
      return arguments;
    }
    Argument subject = nominalSubject(sentence, clause, at);
    if (subject == null) {
      return arguments;
    }
    Arguments whole = new Arguments();
    arguments.all().forEach((place, list) -> list.forEach(one -> whole.add(place, one)));
    whole.all().remove(OBJECT);
    whole.add(SUBJECT, subject);
    whole.governs(arguments.contentClause());
    return whole;
  }

  private static @Nullable Argument nominalSubject(ParsedSentence sentence, Clause clause, int at) {
    for (Phrase phrase : sentence.phrases()) {
      boolean before = phrase.from() >= clause.from() && phrase.to() <= at;
      if (before && phrase.preposition() == null) {
        return Argument.of(phrase);
      }
    }
    int opener = clause.opener();
    int pronoun = opener < 0 || opener >= at ? 0 : sentence.word(opener).enclitic();
    return pronoun == 0 ? null : Argument.pronoun(opener, pronoun);
  }

  /**
   * Entries of other words spelt the same: of a verb, other verbs (to offer and to advance); of a
   * noun, masdars (pieces and cutting).
   */
  private List<Entry> ofOtherReadings(ParsedSentence sentence, int at, List<Entry> entries) {
    boolean verb = sentence.word(at).isVerb();
    if (!verb && sentence.word(at).pos() != PartOfSpeech.NOUN) {
      return List.of();
    }
    List<Entry> others = new ArrayList<>(0);
    for (Analysis reading : sentence.readings(at)) {
      if (verb ? reading.isVerb() : reading.pos() == PartOfSpeech.MASDAR) {
        for (Entry entry : index.of(reading)) {
          if (!entries.contains(entry) && !others.contains(entry)) {
            others.add(entry);
          }
        }
      }
    }
    return others;
  }

  private void add(
      List<Candidate> candidates,
      ParsedSentence sentence,
      int at,
      Entry entry,
      Arguments arguments,
      @Nullable Light light) {
    if (entry.lightRequired() && light == null) {
      return;
    }
    if (entry.phrases().isEmpty()) {
      considerVoices(candidates, sentence, at, entry, arguments, light);
      return;
    }
    Span phrase = phraseOf(sentence, at, entry);
    if (phrase != null) {
      Arguments parties = withoutPhrase(arguments, phrase);
      considerVoices(candidates, sentence, at, entry, parties, light);
    }
  }

  private void considerVoices(
      List<Candidate> candidates,
      ParsedSentence sentence,
      int at,
      Entry entry,
      Arguments arguments,
      @Nullable Light light) {
    consider(candidates, sentence, at, entry, arguments, light);
    if (namesOneParty(sentence, at, entry, arguments)) {
      if (!isMutual(entry)) {
        consider(candidates, sentence, at, entry, asPassive(sentence, arguments), light);
      }
      if (!opensAlone(sentence, at) && arguments.in(SUBJECT).get(0).token() > at) {
        consider(
            candidates, sentence, at, entry, withDroppedSubject(sentence, at, arguments), light);
      }
    }
  }

  private void consider(
      List<Candidate> candidates,
      ParsedSentence sentence,
      int at,
      Entry entry,
      Arguments arguments,
      @Nullable Light light) {
    PartOfSpeech pos = sentence.word(at).pos();
    List<Argument> speaker = speaker(sentence, at);
    Frame frame =
        new Frame(entry, pos, arguments, light, contentSubject(sentence, arguments), speaker);
    if (!isMet(sentence, at, entry, frame)) {
      return;
    }
    for (Entry.Code code : codes(entry)) {
      Candidate candidate =
          new Candidate(
              sentence,
              at,
              light == null ? -1 : light.verb(),
              entry,
              code,
              spoken(frame.actors(), speaker),
              spoken(frame.recipients(), speaker),
              arguments,
              List.of(),
              new TreeMap<>());
      Candidate whole = entry.allParties() ? Parties.together(candidate, frame) : candidate;
      for (Candidate shaped : Parties.apart(whole)) {
        features.describe(shaped);
        candidates.add(shaped);
      }
    }
  }

  /** An entry that only masks others has one candidate without a type of its own. */
  private static List<Entry.Code> codes(Entry entry) {
    return entry.reportsNothing()
        ? List.of(new Entry.Code(org.isnad.EventType.CONSULT, List.of()))
        : entry.codes();
  }

  private boolean isMet(ParsedSentence sentence, int at, Entry entry, Frame frame) {
    for (Map.Entry<String, List<String>> need : entry.needs().entrySet()) {
      if (!isMet(sentence, at, frame, need.getKey(), need.getValue())) {
        return false;
      }
    }
    for (Map.Entry<String, List<String>> ban : entry.unless().entrySet()) {
      if (isBroken(sentence, at, frame, ban.getKey(), ban.getValue())) {
        return false;
      }
    }
    return true;
  }

  private boolean isBroken(
      ParsedSentence sentence, int at, Frame frame, String place, List<String> words) {
    return switch (place) {
      case NEGATION -> isNegated(sentence, at);
      case NEAR -> demands.hasNear(sentence, at, words);
      case TENSE -> isPresent(sentence.word(at)) == words.contains(PRESENT);
      default -> demands.headMeets(sentence, frame.in(place), words);
    };
  }

  private boolean isMet(
      ParsedSentence sentence, int at, Frame frame, String place, List<String> words) {
    return switch (place) {
      case NEGATION -> isNegated(sentence, at);
      case NEAR -> demands.hasNear(sentence, at, words);
      case TENSE -> isPresent(sentence.word(at)) == words.contains(PRESENT);
      default -> demands.meets(sentence, frame.in(place), words);
    };
  }

  private static boolean isPresent(Analysis word) {
    return word.isVerb() && Features.tense(word.features()) == Features.PRESENT;
  }

  /** A particle of negation right before the word. */
  private static boolean isNegated(ParsedSentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      if (sentence.word(i).pos() == PartOfSpeech.NEGATION) {
        return true;
      }
    }
    return false;
  }

  /** Who says the clause of a token: the subject of the verb that governs it. */
  private List<Argument> speaker(ParsedSentence sentence, int at) {
    Clause clause = sentence.clauseAt(at);
    while (clause.parent() >= 0) {
      Clause parent = sentence.clauses().get(clause.parent());
      if (clause.kind() == Clause.Kind.CONTENT && parent.predicate() >= 0) {
        return language.arguments(sentence, parent.predicate()).in(SUBJECT);
      }
      clause = parent;
    }
    return NOBODY;
  }

  /** In a speaker's mouth, I and we are the speaker. */
  private static List<Argument> spoken(List<Argument> parties, List<Argument> speaker) {
    boolean first =
        !parties.isEmpty()
            && parties.get(0).isPronoun()
            && !parties.get(0).isSituation()
            && Features.person(parties.get(0).pronoun()) == Features.FIRST;
    return first && !speaker.isEmpty() ? speaker : parties;
  }

  private List<Argument> contentSubject(ParsedSentence sentence, Arguments arguments) {
    if (arguments.contentClause() < 0) {
      return NOBODY;
    }
    int predicate = sentence.clauses().get(arguments.contentClause()).predicate();
    return predicate < 0 ? NOBODY : language.arguments(sentence, predicate).in(SUBJECT);
  }

  // --- fixed words, passives

  /** The tokens of the entry's fixed words after the trigger; null when they are missing. */
  private static @Nullable Span phraseOf(ParsedSentence sentence, int at, Entry entry) {
    int end = Math.min(sentence.clauseAt(at).to(), at + PHRASE_WINDOW);
    for (List<String> words : entry.phrases()) {
      for (int from = at + 1; from + words.size() <= end; from++) {
        if (Demands.isWords(sentence, from, words)) {
          return new Span(from, from + words.size());
        }
      }
    }
    return null;
  }

  /** The fixed words of a noun are part of what it names ("arrest campaign"), no party of it. */
  private static Arguments withoutPhrase(Arguments arguments, Span phrase) {
    Arguments parties = new Arguments();
    for (Map.Entry<String, List<Argument>> role : arguments.all().entrySet()) {
      boolean joined = role.getKey().equals(IDAFA) || role.getKey().equals(ADJECTIVE);
      for (Argument argument : role.getValue()) {
        if (!joined || !phrase.contains(argument.token())) {
          parties.add(role.getKey(), argument);
        }
      }
    }
    parties.governs(arguments.contentClause());
    if (arguments.isPassive()) {
      parties.markPassive();
    }
    return parties;
  }

  /** A transitive verb with one party after it: is that who did it, or whom it was done to? */
  private static boolean namesOneParty(
      ParsedSentence sentence, int at, Entry entry, Arguments arguments) {
    boolean transitive = entry.recipient().contains(OBJECT) || isMutual(entry);
    if (!sentence.word(at).isVerb() || !transitive || arguments.isPassive()) {
      return false;
    }
    if (arguments.has(OBJECT) || !arguments.has(SUBJECT) || arguments.contentClause() >= 0) {
      return false;
    }
    Argument subject = arguments.in(SUBJECT).get(0);
    return !subject.isPronoun();
  }

  private static boolean isMutual(Entry entry) {
    return entry.allParties() && entry.actor().contains(OBJECT);
  }

  /** A verb that opens its sentence without a conjunction goes on with nobody. */
  private static boolean opensAlone(ParsedSentence sentence, int at) {
    return at == 0 && sentence.word(at).proclitics() == 0;
  }

  /**
   * The passive reading of an active verb: unvocalised, "killed" and "was killed" are spelt the
   * same.
   */
  private static Arguments asPassive(ParsedSentence sentence, Arguments arguments) {
    Arguments passive = withSubjectAsObject(arguments);
    if (arguments.in(AGENT).stream().anyMatch(agent -> isOfMasdar(sentence, agent))) {
      passive.all().remove(AGENT);
    }
    passive.markPassive();
    return passive;
  }

  /** Right before the agent stands a masdar: the agent is that of the masdar. */
  private static boolean isOfMasdar(ParsedSentence sentence, Argument agent) {
    Phrase phrase = agent.phrase();
    if (phrase == null || phrase.index() == 0) {
      return false;
    }
    Phrase before = sentence.phrases().get(phrase.index() - 1);
    boolean masdar = sentence.word(before.head()).pos() == PartOfSpeech.MASDAR;
    return masdar && before.preposition() != null;
  }

  /** The reading in which the verb goes on with the subject of the clause or sentence before. */
  private static Arguments withDroppedSubject(
      ParsedSentence sentence, int at, Arguments arguments) {
    Arguments dropped = withSubjectAsObject(arguments);
    dropped.add(SUBJECT, Argument.dropped(at, sentence.word(at).features()));
    return dropped;
  }

  private static Arguments withSubjectAsObject(Arguments arguments) {
    Arguments turned = new Arguments();
    for (Map.Entry<String, List<Argument>> role : arguments.all().entrySet()) {
      String place = role.getKey().equals(SUBJECT) ? OBJECT : role.getKey();
      role.getValue().forEach(argument -> turned.add(place, argument));
    }
    turned.governs(arguments.contentClause());
    return turned;
  }
}
