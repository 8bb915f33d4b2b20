package org.isnad.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.language.Analysis;
import org.isnad.language.Clause;
import org.isnad.language.Features;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What an article has dated so far. A story goes on in the time that it has reached: who spoke on
 * Thursday added in the next sentence what he added on Thursday too.
 */
final class DatesTold {
  private static final int SENTENCES = 4;
  private static final int REACH = 40;

  private @Nullable DateRange range;
  private Set<String> actors = Set.of();
  private int sentence = -1;
  private final Map<Integer, DateRange> happenings = new HashMap<>();

  /** Remembers an event that the text dates, or that goes on in a time already told. */
  void tell(Candidate candidate, List<Entity> who, DateRange when) {
    if (isMainVerb(candidate)) {
      tell(candidate.sentence(), who, when);
    }
  }

  /** Remembers when a happening was, for the words that point back at it. */
  void tellHappening(Candidate candidate, DateRange when) {
    int word = happening(candidate.sentence(), candidate.trigger());
    if (word >= 0) {
      happenings.putIfAbsent(word, when);
    }
  }

  /**
   * When a happening was that the candidate points back at: the raid, or a death in the raid; null
   * when it points at none.
   */
  @Nullable DateRange pointedAt(Candidate candidate, TimeWords words) {
    ParsedSentence where = candidate.sentence();
    int trigger = candidate.trigger();
    if (isDetermined(candidate, trigger)) {
      return happenings.get(happening(where, trigger));
    }
    if (candidate.code().type().quad() % 2 == 1) {
      return null;
    }
    Clause clause = where.clauseAt(trigger);
    int last = Math.min(clause.to(), trigger + REACH);
    for (int at = Math.max(clause.from(), trigger - REACH); at < last; at++) {
      Phrase phrase = where.phraseAt(at);
      boolean head = phrase != null && phrase.head() == at && words.isWithin(phrase);
      if (head && where.word(at).isDefinite()) {
        DateRange when = happenings.get(happening(where, at));
        if (when != null) {
          return when;
        }
      }
    }
    return null;
  }

  private static boolean isDetermined(Candidate candidate, int trigger) {
    Analysis word = candidate.sentence().word(trigger);
    return !word.isVerb() && !candidate.features().containsKey("indefinite");
  }

  /** The verb behind a masdar, or the noun: what two mentions have in common; −1 of no word. */
  private static int happening(ParsedSentence where, int token) {
    return where.word(token).lexeme().base();
  }

  /** Remembers who spoke or acted in a sentence, and when. */
  void tell(ParsedSentence where, List<Entity> who, DateRange when) {
    range = when;
    actors = keys(who);
    sentence = where.number();
  }

  /** The time that the story has reached, when the same go on acting; else null. */
  @Nullable DateRange goingOn(Candidate candidate, List<Entity> who) {
    int gap = candidate.sentence().number() - sentence;
    boolean near = sentence >= 0 && gap >= 0 && gap <= SENTENCES;
    return near
            && isAct(candidate)
            && isPast(candidate)
            && keys(who).stream().anyMatch(actors::contains)
        ? range
        : null;
  }

  /** The last day or interval told, for that day and the next; null when none was. */
  @Nullable DateRange last() {
    return range;
  }

  private static boolean isMainVerb(Candidate candidate) {
    Clause clause = candidate.sentence().clauseAt(candidate.trigger());
    return clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.CONTENT;
  }

  private static boolean isAct(Candidate candidate) {
    PartOfSpeech word = candidate.sentence().word(candidate.trigger()).pos();
    boolean noun = word == PartOfSpeech.MASDAR || word == PartOfSpeech.NOUN;
    return !noun || candidate.light() >= 0;
  }

  /** The verb of the sentence is a past one. */
  private static boolean isPast(Candidate candidate) {
    ParsedSentence sentence = candidate.sentence();
    Clause clause = sentence.clauseAt(candidate.trigger());
    while (clause.parent() >= 0) {
      clause = sentence.clauses().get(clause.parent());
    }
    int predicate = clause.predicate();
    return predicate >= 0 && Features.tense(sentence.word(predicate).features()) == Features.PAST;
  }

  private static Set<String> keys(List<Entity> entities) {
    Set<String> keys = new HashSet<>();
    for (Entity entity : entities) {
      String code = entity.country() + "/" + (entity.sectors().isEmpty() ? "" : entity.sectors());
      keys.add(entity.name() == null ? code : entity.name());
    }
    return keys;
  }
}
