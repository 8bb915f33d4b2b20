package org.isnad.event;

import java.util.List;
import java.util.Set;
import org.isnad.EventType;
import org.isnad.Place;
import org.isnad.Span;
import org.isnad.actor.Referent;
import org.isnad.language.Argument;
import org.isnad.language.Clause;
import org.isnad.language.Mention;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Where an event happened. A deed happened at the place after a locating preposition in its clause,
 * or at what it hit, or else at the nearest place of its sentence; an attack, at the place of the
 * last one told. An act of speech is told with its place only where that stands right after it or
 * after the meeting or statement in which it was spoken: other places belong to what was said.
 */
final class EventPlaces {
  private static final int BEFORE = 30;
  private static final int ELSEWHERE = 1000;
  private static final int NOWHERE = 2 * ELSEWHERE;
  private static final int STILL_THERE = 3;

  /** The preposition of the goal, alef lam yeh. */
  private static final String INTO = "\u0625\u0644\u0649";

  private final Demands demands;
  private final String text;
  private @Nullable Place lastAttacked;
  private int attackedIn = -1;

  EventPlaces(Demands demands, String text) {
    this.demands = demands;
    this.text = text;
  }

  @Nullable Place place(Candidate candidate) {
    if (isSpeech(candidate.code().type())) {
      return place(candidate.sentence(), placeOfSpeech(candidate));
    }
    ParsedSentence sentence = candidate.sentence();
    Place place = place(sentence, placeOfDeed(candidate));
    if (candidate.code().type() != EventType.ASSAULT) {
      return place;
    }
    if (place == null) {
      boolean near = sentence.number() - attackedIn <= STILL_THERE;
      return near ? lastAttacked : null;
    }
    lastAttacked = place;
    attackedIn = sentence.number();
    return place;
  }

  private static boolean isSpeech(EventType type) {
    boolean meeting = type == EventType.CONSULT || type == EventType.COOPERATE;
    return !meeting && (type.quad() == 1 || type.quad() == 3);
  }

  private @Nullable Phrase placeOfSpeech(Candidate candidate) {
    ParsedSentence sentence = candidate.sentence();
    for (Phrase phrase : sentence.phrases()) {
      if (isLocating(phrase) && isNamed(sentence, phrase) && isPlaceOfSpeech(candidate, phrase)) {
        return phrase;
      }
    }
    return null;
  }

  private boolean isPlaceOfSpeech(Candidate candidate, Phrase phrase) {
    ParsedSentence sentence = candidate.sentence();
    int before = phrase.from() - 1;
    if (before >= 0 && sentence.word(before).pos() == PartOfSpeech.PREPOSITION) {
      before--;
    }
    if (before == candidate.trigger()) {
      return true;
    }
    Phrase spokenIn = before < 0 ? null : sentence.phraseAt(before);
    return spokenIn != null
        && sentence.clauseAt(spokenIn.head()).covers(candidate.trigger())
        && (demands.isOneOf(sentence, spokenIn.head(), "@meeting")
            || demands.isOneOf(sentence, spokenIn.head(), "@statement"));
  }

  private @Nullable Phrase placeOfDeed(Candidate candidate) {
    Phrase best = null;
    int bestDistance = NOWHERE;
    for (Phrase phrase : candidate.sentence().phrases()) {
      if (isWhere(candidate, phrase) && isNamed(candidate.sentence(), phrase)) {
        int distance = distance(candidate, phrase);
        if (distance < bestDistance) {
          best = phrase;
          bestDistance = distance;
        }
      }
    }
    if (best != null && bestDistance < ELSEWHERE) {
      return best;
    }
    Phrase hit = hit(candidate.recipients());
    return hit == null ? best : hit;
  }

  /** After a locating preposition, or where help and its bringers go. */
  private boolean isWhere(Candidate candidate, Phrase phrase) {
    boolean goesThere =
        candidate.code().type() == EventType.AID && INTO.equals(phrase.preposition());
    return goesThere || isLocating(phrase);
  }

  private boolean isLocating(Phrase phrase) {
    Set<String> locating = demands.members("@locating");
    return phrase.preposition() != null && locating.contains(phrase.preposition());
  }

  /** A place, or something at it; the deed of a place (the involvement of Moscow) is no place. */
  private static boolean isNamed(ParsedSentence sentence, Phrase phrase) {
    Mention mention = phrase.mention();
    if (mention == null || placeOf(mention) == null) {
      return false;
    }
    return mention.from() <= phrase.head()
        || sentence.word(phrase.head()).pos() != PartOfSpeech.MASDAR;
  }

  private static int distance(Candidate candidate, Phrase phrase) {
    ParsedSentence sentence = candidate.sentence();
    Clause clause = sentence.clauseAt(candidate.trigger());
    int apart = phrase.from() - candidate.trigger();
    int distance = apart >= 0 ? apart : BEFORE - apart;
    return clause.covers(phrase.from()) ? distance : ELSEWHERE + distance;
  }

  private static @Nullable Phrase hit(List<Argument> recipients) {
    for (Argument recipient : recipients) {
      Phrase phrase = recipient.phrase();
      if (phrase != null && placeOf(phrase.mention()) != null) {
        return phrase;
      }
    }
    return null;
  }

  private static @Nullable Referent placeOf(@Nullable Mention mention) {
    if (mention == null) {
      return null;
    }
    Referent country = null;
    for (Referent referent : mention.referents()) {
      if (referent.kind() == Referent.Kind.PLACE) {
        return referent;
      }
      if (referent.kind() == Referent.Kind.COUNTRY && referent.id().equals(referent.country())) {
        country = referent;
      }
    }
    return country;
  }

  private @Nullable Place place(ParsedSentence sentence, @Nullable Phrase phrase) {
    Referent where = phrase == null ? null : placeOf(phrase.mention());
    if (phrase == null || where == null) {
      return null;
    }
    Span span = sentence.bareSpan(phrase.from(), phrase.to());
    return new Place(
        text.substring(span.start(), span.end()).replace('\n', ' '),
        span,
        where.name(),
        where.country(),
        where.latitude(),
        where.longitude(),
        where.geonamesId());
  }
}
