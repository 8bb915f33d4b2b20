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
import org.isnad.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Where an event happened: the place after a locating preposition near it, or what was attacked.
 */
final class EventPlaces {
  private static final int BEFORE = 30;

  private final Demands demands;
  private final String text;

  EventPlaces(Demands demands, String text) {
    this.demands = demands;
    this.text = text;
  }

  @Nullable Place place(Candidate candidate) {
    ParsedSentence sentence = candidate.sentence();
    Phrase best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Phrase phrase : sentence.phrases()) {
      if (!isLocating(phrase) || placeOf(phrase.mention()) == null) {
        continue;
      }
      int distance = distance(candidate, phrase);
      if (distance < bestDistance) {
        best = phrase;
        bestDistance = distance;
      }
    }
    if (best == null && candidate.code().type() == EventType.ASSAULT) {
      best = attacked(candidate.recipients());
    }
    return best == null ? null : place(sentence, best);
  }

  private boolean isLocating(Phrase phrase) {
    Set<String> locating = demands.members("@locating");
    return phrase.preposition() != null && locating.contains(phrase.preposition());
  }

  private static int distance(Candidate candidate, Phrase phrase) {
    ParsedSentence sentence = candidate.sentence();
    Clause clause = sentence.clauseAt(candidate.trigger());
    if (!clause.covers(phrase.from())) {
      return Integer.MAX_VALUE;
    }
    int distance = phrase.from() - candidate.trigger();
    return distance >= 0 ? distance : BEFORE - distance;
  }

  private static @Nullable Phrase attacked(List<Argument> recipients) {
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
      if (referent.kind() == Referent.Kind.COUNTRY) {
        country = referent;
      }
    }
    return country;
  }

  private @Nullable Place place(ParsedSentence sentence, Phrase phrase) {
    Referent where = placeOf(phrase.mention());
    if (where == null) {
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
