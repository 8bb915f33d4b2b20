package org.isnad.arabic.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.actor.ArticleContext;
import org.isnad.actor.Country;
import org.isnad.actor.Referent;
import org.isnad.actor.Referent.Kind;
import org.isnad.arabic.Letters;
import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.jspecify.annotations.Nullable;

/** Places: names, with what kind of place they are and where they lie before and after them. */
final class PlacePhrases {
  private static final int MAX_PARTS = 4;

  private final NameCatalog catalog;
  private final ArticleContext context;

  PlacePhrases(NameCatalog catalog, ArticleContext context) {
    this.catalog = catalog;
    this.context = context;
  }

  /** A place that opens with a direction or with what it is: north of Gaza, the town of Duma. */
  @Nullable Draft located(SentenceView view, int from) {
    int at = from;
    boolean typed = false;
    for (int part = 0; part < MAX_PARTS; part++) {
      Hit cue = opening(view, at);
      if (cue == null || at > from && !cue.isBare() || isInName(view, at, cue)) {
        break;
      }
      typed |= !cue.entry().is(Cues.DIRECTION);
      at = cue.to();
    }
    return at == from ? null : after(view, from, at, typed);
  }

  /** Whether the word is part of the place's own name: the Gaza Strip. */
  private static boolean isInName(SentenceView view, int at, Hit cue) {
    Hit place = view.hit(at, NameEntry.Type.PLACE);
    return place != null && place.to() > cue.to();
  }

  private static @Nullable Hit opening(SentenceView view, int at) {
    if (!view.isWord(at)) {
      return null;
    }
    for (Hit hit : view.hits(at)) {
      if (hit.entry().is(Cues.CAPITAL)
          || !view.isDefinite(at)
              && !view.isAdjective(at)
              && (hit.entry().is(Cues.PLACE_TYPE) || hit.entry().is(Cues.DIRECTION))) {
        return hit;
      }
    }
    return null;
  }

  private @Nullable Draft after(SentenceView view, int from, int start, boolean typed) {
    int at = view.afterQuotes(start);
    Hit demonym = view.hit(at, NameEntry.Type.DEMONYM);
    if (typed && demonym != null && demonym.isBare() && view.isDefinite(at)) {
      return ofCountry(view, from, demonym);
    }
    for (Hit hit : typed ? capitalsFirst(view, at) : view.hits(at)) {
      if (!hit.isBare()) {
        continue;
      }
      List<Referent> places = placesOf(view, hit);
      if (!places.isEmpty()) {
        return Draft.of(from, tail(view, hit.to(), places.get(0)), from, places)
            .remembering(keys(view, from, places.get(0)));
      }
    }
    return typed ? unknown(view, from, at) : null;
  }

  /** After "the city of" a capital is meant, not the country of that name. */
  private static List<Hit> capitalsFirst(SentenceView view, int at) {
    List<Hit> hits = new ArrayList<>(view.hits(at));
    hits.sort(
        Comparator.comparingInt(Hit::length)
            .reversed()
            .thenComparing(hit -> hit.entry().type() != NameEntry.Type.CAPITAL));
    return hits;
  }

  /** The capital of a country by its demonym, and its name where that follows. */
  private @Nullable Draft ofCountry(SentenceView view, int from, Hit demonym) {
    String code = demonym.entry().code();
    if (code == null) {
      return null;
    }
    Hit capital = view.hit(demonym.to(), NameEntry.Type.CAPITAL);
    if (capital != null && capital.isBare()) {
      return Draft.of(from, capital.to(), from, placesOf(view, capital));
    }
    Country country = catalog.actors().countries().country(code);
    Referent place = Referents.place(country.government(), view.words(from, demonym.to()));
    return Draft.of(from, demonym.to(), from, List.of(place));
  }

  /** A town that no list knows, by one word that means nothing else. */
  private @Nullable Draft unknown(SentenceView view, int from, int at) {
    boolean named =
        view.isWord(at)
            && !view.isVerbOrFunction(at)
            && (!view.isCommonWord(at) || view.isDefinite(at))
            && !view.isAdjective(at)
            && !view.isAfterProclitic(at, Clitics.ANY_CONJUNCTION | Clitics.ANY_PREPOSITION)
            && view.hits(at).isEmpty();
    if (!named) {
      return null;
    }
    Referent place =
        Referents.of("place", Kind.PLACE, view.words(from, at + 1), null, List.of(), null);
    return Draft.of(from, tail(view, at + 1, place), from, List.of(place)).inheriting();
  }

  /** The places an entry may be, likeliest first; empty when it is none. */
  private List<Referent> placesOf(SentenceView view, Hit hit) {
    String code = hit.entry().code();
    return switch (hit.entry().type()) {
      case COUNTRY, CAPITAL -> {
        List<Referent> places = gazetteer(view, hit);
        if (places.isEmpty() && code != null) {
          Country country = catalog.actors().countries().country(code);
          places.add(Referents.place(country.named(), hit.entry().words()));
        }
        yield places;
      }
      case PLACE -> gazetteer(view, hit);
      default -> List.of();
    };
  }

  /** The places of the gazetteer that stand there, those in countries of the article first. */
  private List<Referent> gazetteer(SentenceView view, Hit hit) {
    List<Referent> places = new ArrayList<>();
    for (Hit other : view.hits(hit.from())) {
      if (other.entry().type() == NameEntry.Type.PLACE
          && other.to() == hit.to()
          && other.proclitics() == hit.proclitics()) {
        places.add(catalog.place(other.entry()));
      }
    }
    places.sort((one, two) -> context.mentions(two.country()) - context.mentions(one.country()));
    return places;
  }

  /** A capital or place by its name alone. */
  @Nullable Draft named(SentenceView view, Hit hit) {
    int at = hit.from();
    if (hit.entry().type() == NameEntry.Type.CAPITAL) {
      return Draft.of(at, hit.to(), at, capital(view, hit));
    }
    List<Referent> places = gazetteer(view, hit);
    boolean seen = context.recall(Keys.place(places.get(0))) != null;
    if (hit.length() == 1 && !seen && !isTrusted(view, hit)) {
      return null;
    }
    return Draft.of(at, tail(view, hit.to(), places.get(0)), at, places)
        .remembering(keys(view, at, places.get(0)));
  }

  /** A place was seen, and is called by the word for what it is when that opened it. */
  private static List<String> keys(SentenceView view, int from, Referent place) {
    boolean typed = view.cue(from, Cues.PLACE_TYPE) != null;
    return typed
        ? List.of(Keys.place(place), Keys.head(view.token(from).key()))
        : List.of(Keys.place(place));
  }

  /**
   * A place that is also a word needs a preposition before it and its article; no accusative of a
   * word stands after a preposition.
   */
  private static boolean isTrusted(SentenceView view, Hit hit) {
    int at = hit.from();
    if (!view.isCommonWord(at)) {
      return true;
    }
    boolean impossible = view.isAfterPreposition(at) && view.reading(at).has(Features.TANWEEN);
    return !view.isVerbOrFunction(at)
        && (view.isDefinite(at) && isPlaceCued(view, hit) || impossible);
  }

  private List<Referent> capital(SentenceView view, Hit hit) {
    List<Referent> readings = new ArrayList<>();
    String code = hit.entry().code();
    List<Referent> places = gazetteer(view, hit);
    if (code != null) {
      Country country = catalog.actors().countries().country(code);
      if (places.isEmpty()) {
        places = List.of(Referents.place(country.government(), hit.entry().words()));
      }
      readings.add(country.government());
    }
    readings.addAll(isPlaceCued(view, hit) ? 0 : readings.size(), places);
    return readings;
  }

  private static boolean isPlaceCued(SentenceView view, Hit hit) {
    int at = hit.from();
    return (hit.proclitics() & Clitics.BI) != 0 || at > 0 && view.cue(at - 1, Cues.INTO) != null;
  }

  /** A country, or the capital of another that is spelt alike without marks. */
  List<Referent> countryOrCapital(SentenceView view, Hit hit, String code) {
    Referent country = catalog.actors().countries().country(code).named();
    List<Referent> readings = new ArrayList<>();
    readings.add(country);
    for (Hit other : view.hits(hit.from())) {
      boolean same = other.to() == hit.to() && other.proclitics() == hit.proclitics();
      String its = other.entry().code();
      if (other.entry().type() == NameEntry.Type.CAPITAL
          && same
          && its != null
          && !its.equals(code)) {
        boolean first = hasShadda(view, hit) || context.mentions(its) > context.mentions(code);
        readings.addAll(first ? 0 : 1, capital(view, other));
      }
    }
    return readings;
  }

  private static boolean hasShadda(SentenceView view, Hit hit) {
    return view.token(hit.from()).marks().indexOf(Letters.SHADDA) >= 0;
  }

  /** What follows and says where the place lies: a demonym, a larger place. */
  private int tail(SentenceView view, int after, Referent place) {
    int at = after;
    for (int part = 0; part < MAX_PARTS; part++) {
      int next = tailPart(view, at, place);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int tailPart(SentenceView view, int at, Referent place) {
    Hit demonym = view.hit(at, NameEntry.Type.DEMONYM);
    if (demonym != null
        && demonym.isBare()
        && view.isDefinite(at)
        && sameCountry(place, demonym.entry().code())) {
      return demonym.to();
    }
    int start = view.cue(at, Cues.INTO) == null ? at : at + 1;
    Hit opening = opening(view, start);
    boolean joined = opening != null && (opening.proclitics() & ~Clitics.BI) == 0;
    int name = opening != null && joined ? opening.to() : start;
    if (start == at && !joined) {
      return at;
    }
    for (Hit hit : view.hits(name)) {
      if (hit.entry().type() == NameEntry.Type.PLACE
          && hit.isBare()
          && sameCountry(place, catalog.place(hit.entry()).country())) {
        return hit.to();
      }
    }
    return at;
  }

  private static boolean sameCountry(Referent place, @Nullable String code) {
    return place.country() == null || place.country().equals(code);
  }
}
