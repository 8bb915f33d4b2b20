package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Attribution;
import org.isnad.Entity;
import org.isnad.EventType;
import org.isnad.attribution.SourceRules.SourceRule;
import org.isnad.event.Candidate;
import org.isnad.event.EntityBuilder;
import org.isnad.language.Argument;
import org.isnad.language.Arguments;
import org.isnad.language.Clause;
import org.isnad.language.Features;
import org.isnad.language.Language;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** On whose word an event is reported: the chain of sources that the text gives, nearest first. */
public final class AttributionFinder {
  private final SourceRules rules;
  private final Language language;

  public AttributionFinder(Lexicon lexicon, Language language) {
    this.rules = new SourceRules(lexicon);
    this.language = language;
  }

  /**
   * The chain of a candidate; the entities are made by the article's builder.
   *
   * @param speaker whose quotation the sentence goes on with, null when it begins outside one
   */
  public List<Attribution> chain(
      Candidate candidate, EntityBuilder entities, @Nullable Attribution speaker) {
    List<Attribution> chain = new ArrayList<>(2);
    ParsedSentence sentence = candidate.sentence();
    Clause clause = sentence.clauseAt(candidate.trigger());
    sayingOver(candidate, clause, chain, entities);
    while (clause.parent() >= 0) {
      Clause parent = sentence.clauses().get(clause.parent());
      if (clause.kind() == Clause.Kind.CONTENT) {
        content(sentence, clause, parent, chain, entities);
      }
      clause = parent;
    }
    boolean continuedSpeech = clause.kind() == Clause.Kind.CONTENT && clause.parent() < 0;
    if (continuedSpeech && speaker != null) {
      chain.add(speaker);
    }
    phrases(candidate, chain, entities);
    return chain;
  }

  /** Who speaks last in a sentence that ends inside a quotation; null when nobody is named. */
  public @Nullable Attribution lastSpeaker(ParsedSentence sentence, EntityBuilder entities) {
    List<Attribution> found = new ArrayList<>(1);
    for (int i = sentence.clauses().size() - 1; i >= 0 && found.isEmpty(); i--) {
      int predicate = sentence.clauses().get(i).predicate();
      if (predicate >= 0) {
        speaker(sentence, predicate, found, entities);
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }

  /** Who speaks by a verb; null when it is no verb of saying or nobody is named. */
  public @Nullable Attribution speakerOf(
      ParsedSentence sentence, int predicate, EntityBuilder entities) {
    List<Attribution> found = new ArrayList<>(1);
    speaker(sentence, predicate, found, entities);
    return found.isEmpty() ? null : found.get(0);
  }

  /** A nominal event that a verb of saying governs in its own clause: announced the arrest of. */
  private void sayingOver(
      Candidate candidate, Clause clause, List<Attribution> chain, EntityBuilder entities) {
    ParsedSentence sentence = candidate.sentence();
    int predicate = clause.predicate();
    boolean after = predicate >= 0 && predicate < candidate.trigger();
    if (!after || isSubject(candidate, predicate)) {
      return;
    }
    speaker(sentence, predicate, chain, entities);
  }

  private boolean isSubject(Candidate candidate, int predicate) {
    Phrase phrase = candidate.sentence().phraseAt(candidate.trigger());
    for (Argument subject :
        language.arguments(candidate.sentence(), predicate).in(Arguments.SUBJECT)) {
      Phrase other = subject.phrase();
      if (phrase != null && other != null && phrase.index() == other.index()) {
        return true;
      }
    }
    return false;
  }

  private void content(
      ParsedSentence sentence,
      Clause clause,
      Clause parent,
      List<Attribution> chain,
      EntityBuilder entities) {
    if (parent.predicate() >= 0) {
      speaker(sentence, parent.predicate(), chain, entities);
      return;
    }
    boolean headline = clause.opener() >= 0 && clause.opener() == clause.from() - 1;
    Phrase before = headline ? sentence.phraseAt(Math.max(0, clause.opener() - 1)) : null;
    if (before != null && before.mention() != null && before.mention().best().canAct()) {
      add(sentence, Argument.of(before), ":", Attribution.Stance.ASSERT, chain, entities);
    }
  }

  private void speaker(
      ParsedSentence sentence, int predicate, List<Attribution> chain, EntityBuilder entities) {
    SourceRule rule = rules.saying(sentence.word(predicate));
    if (rule == null) {
      return;
    }
    Arguments arguments = language.arguments(sentence, predicate);
    String role = arguments.isPassive() ? Arguments.AGENT : Arguments.SUBJECT;
    for (Argument source : arguments.in(role)) {
      add(sentence, source, rule.cue(), rule.stance(), chain, entities);
    }
  }

  /** According to somebody; as somebody announced: these hold for what stands before them. */
  private void phrases(Candidate candidate, List<Attribution> chain, EntityBuilder entities) {
    ParsedSentence sentence = candidate.sentence();
    for (int at = 0; at < sentence.size(); at++) {
      String form = sentence.token(at).form();
      SourceRule rule = longest(sentence, at, rules.startingWith(form));
      if (rule == null) {
        rule = longest(sentence, at, rules.startingWith(stem(sentence, at)));
      }
      if (rule != null) {
        after(sentence, at + rule.words().size(), rule, chain, entities);
      }
    }
  }

  private static String stem(ParsedSentence sentence, int at) {
    String form = sentence.token(at).form();
    int start = Math.min(sentence.word(at).stemStart(), form.length());
    return form.substring(start);
  }

  private static @Nullable SourceRule longest(
      ParsedSentence sentence, int at, List<SourceRule> rules) {
    SourceRule best = null;
    for (SourceRule rule : rules) {
      boolean longer = best == null || rule.words().size() > best.words().size();
      if (longer && follows(sentence, at, rule.words())) {
        best = rule;
      }
    }
    return best;
  }

  private static boolean follows(ParsedSentence sentence, int at, List<String> words) {
    if (at + words.size() > sentence.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!sentence.token(at + i).form().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void after(
      ParsedSentence sentence,
      int from,
      SourceRule rule,
      List<Attribution> chain,
      EntityBuilder entities) {
    if (from >= sentence.size()) {
      return;
    }
    Clause clause = sentence.clauseAt(from);
    boolean verbal = clause.predicate() >= from - 1 && clause.predicate() <= from + 2;
    if (verbal && rules.saying(sentence.word(clause.predicate())) != null) {
      if (language.arguments(sentence, clause.predicate()).contentClause() >= 0) {
        return;
      }
      speaker(sentence, clause.predicate(), chain, entities);
      return;
    }
    for (int at = from; at < Math.min(from + 2, sentence.size()); at++) {
      Phrase phrase = sentence.phraseAt(at);
      if (phrase != null) {
        add(sentence, Argument.of(phrase), rule.cue(), rule.stance(), chain, entities);
        return;
      }
    }
  }

  /** Somebody, or a word for a source: a report, witnesses; not a thing or a place. */
  private boolean canSpeak(ParsedSentence sentence, Argument source, Entity entity) {
    Phrase phrase = source.phrase();
    if (phrase == null || entity.country() != null || !entity.sectors().isEmpty()) {
      return phrase == null || phrase.mention() == null || phrase.mention().best().canAct();
    }
    return entity.name() != null
        || sentence.word(phrase.head()).pos() == PartOfSpeech.NAME
        || sentence.word(phrase.head()).isGuess()
        || rules.isSource(sentence.word(phrase.head()));
  }

  private void add(
      ParsedSentence sentence,
      Argument source,
      String cue,
      Attribution.Stance stance,
      List<Attribution> chain,
      EntityBuilder entities) {
    Entity entity = entities.entity(sentence, source, EventType.CONSULT, EntityBuilder.Side.SOURCE);
    if (entity == null || !canSpeak(sentence, source, entity)) {
      return;
    }
    for (Attribution link : chain) {
      if (link.source().span().overlaps(entity.span())) {
        return;
      }
    }
    chain.add(new Attribution(entity, cue, stance));
  }

  /** The verb of a candidate is in the past: it tells of an act, it does not perform one. */
  public static boolean tellsOfPast(Candidate candidate) {
    int features = candidate.sentence().word(candidate.trigger()).features();
    return Features.tense(features) == Features.PAST;
  }

  /** The word denies what somebody says. */
  public boolean isDenial(ParsedSentence sentence, int token) {
    SourceRule rule = rules.saying(sentence.word(token));
    return rule != null && rule.stance() == Attribution.Stance.DENY;
  }
}
