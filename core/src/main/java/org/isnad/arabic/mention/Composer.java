package org.isnad.arabic.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.actor.Actor;
import org.isnad.actor.ArticleContext;
import org.isnad.actor.Referent;
import org.isnad.actor.Referent.Kind;
import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.isnad.language.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Makes phrases of the entries found in a sentence, left to right, without overlaps. */
final class Composer {
  private static final int MAX_DEPTH = 3;

  private final NameCatalog catalog;
  private final NameShapes shapes;
  private final ArticleContext context;
  private final PlacePhrases places;

  Composer(NameCatalog catalog, NameShapes shapes, ArticleContext context) {
    this.catalog = catalog;
    this.shapes = shapes;
    this.context = context;
    this.places = new PlacePhrases(catalog, context);
  }

  NameShapes shapes() {
    return shapes;
  }

  List<Draft> compose(SentenceView view) {
    List<Draft> drafts = new ArrayList<>();
    int at = 0;
    while (at < view.size()) {
      Hit nobody = view.cue(at, Cues.NOBODY);
      if (nobody != null) {
        at = nobody.to();
        continue;
      }
      Draft draft = draft(view, at, drafts);
      if (draft != null) {
        drafts.add(draft);
      }
      at = draft == null ? at + 1 : Math.max(draft.to(), at + 1);
    }
    return drafts;
  }

  private @Nullable Draft draft(SentenceView view, int at, List<Draft> before) {
    Draft draft = coordinated(view, at, before);
    if (draft == null) {
      draft = quantified(view, at);
    }
    if (draft == null && view.isWord(at)) {
      draft = places.located(view, at);
      draft = draft == null ? firstOf(view, at) : draft;
      draft = draft == null ? recalled(view, at) : draft;
      draft = draft == null ? unknownPerson(view, at) : draft;
    }
    return draft;
  }

  private @Nullable Draft firstOf(SentenceView view, int at) {
    for (Hit hit : view.hits(at)) {
      Draft draft = draft(view, hit);
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  private @Nullable Draft draft(SentenceView view, Hit hit) {
    return switch (hit.entry().type()) {
      case COUNTRY -> country(view, hit);
      case SEAT -> seat(hit);
      case CAPITAL, PLACE -> places.named(view, hit);
      case PERSON -> knownPerson(view, hit);
      case BODY -> body(view, hit);
      case TITLE, BODY_TITLE, AGENT -> phrase(view, hit);
      case PEOPLE -> people(hit, hit.from());
      case DEMONYM -> demonym(view, hit);
      case CUE -> null;
    };
  }

  private @Nullable Draft country(SentenceView view, Hit hit) {
    String code = hit.entry().code();
    if (code == null) {
      return Draft.of(hit.from(), hit.to(), hit.from(), List.of(region(hit)));
    }
    if (hit.length() == 1 && hit.isBare() && view.isCountryAdjective(hit.from())) {
      return null;
    }
    Hit demonym = view.hit(hit.to(), NameEntry.Type.DEMONYM);
    if (demonym != null && demonym.isBare() && view.isDefinite(demonym.from())) {
      return countryBy(hit, demonym, code);
    }
    return Draft.of(hit.from(), hit.to(), hit.from(), places.countryOrCapital(view, hit, code))
        .remembering(catalog.kindsOf(code));
  }

  /** A word that stands for a country belongs to another when that one's demonym follows. */
  private Draft countryBy(Hit hit, Hit demonym, String code) {
    String other = demonym.entry().code();
    Referent country = catalog.actors().countries().country(other == null ? code : other).named();
    return Draft.of(hit.from(), demonym.to(), hit.from(), List.of(country));
  }

  private static Referent region(Hit hit) {
    return Referents.of("region", Kind.PLACE, hit.entry().words(), null, List.of(), null);
  }

  private @Nullable Draft seat(Hit hit) {
    String code = hit.entry().code();
    return code == null
        ? null
        : Draft.of(
            hit.from(),
            hit.to(),
            hit.from(),
            List.of(catalog.actors().countries().country(code).government()));
  }

  private @Nullable Draft phrase(SentenceView view, Hit hit) {
    if (hit.length() == 1 && isNoPhrase(view, hit)) {
      return null;
    }
    return inner(view, hit, 0);
  }

  /** A verb, a circumstance, an adjective of the noun before, a masdar before a preposition. */
  private static boolean isNoPhrase(SentenceView view, Hit hit) {
    int at = hit.from();
    boolean verb = view.isVerbOrFunction(at) && view.isCommonWord(at);
    boolean masdar =
        view.reading(at).pos() == PartOfSpeech.MASDAR
            && view.isWord(at + 1)
            && view.reading(at + 1).pos() == PartOfSpeech.PREPOSITION;
    return verb
        || masdar
        || view.isCircumstance(at)
        || isAdjectiveBefore(view, at)
        || isMilitary(view, hit);
  }

  /** The feminine of an adjective of relation is an adjective of things: military losses. */
  private static boolean isMilitary(SentenceView view, Hit hit) {
    return hit.entry().type() == NameEntry.Type.AGENT
        && hit.entry().sectors().equals(List.of("MIL"))
        && view.reading(hit.from()).pos() == PartOfSpeech.ADJECTIVE
        && Features.gender(view.reading(hit.from()).features()) == Features.FEMININE;
  }

  private static boolean isAdjectiveBefore(SentenceView view, int at) {
    if (!view.followsNoun(at) || view.isDefinite(at) != view.isDefinite(at - 1)) {
      return false;
    }
    return view.reading(at).pos() == PartOfSpeech.ADJECTIVE
        || view.isOfThings(at)
        || view.isDefinite(at) && view.agree(at - 1, at);
  }

  /** A group that opens with numbers or words of quantity; "the two" before a noun is Monday. */
  private @Nullable Draft quantified(SentenceView view, int from) {
    int at = from;
    for (int words = 0; words < 6 && view.contains(at); words++) {
      Hit cue = view.cue(at, Cues.QUANTITY);
      if (cue == null && (!view.isNumber(at) || view.isDefinite(at))) {
        break;
      }
      at = cue == null ? at + 1 : cue.to();
    }
    return at == from ? null : counted(view, from, at);
  }

  private @Nullable Draft counted(SentenceView view, int from, int at) {
    for (Hit hit : view.hits(at)) {
      if (!hit.isBare() || (hit.proclitics() & ~Clitics.AL) != 0) {
        continue;
      }
      Draft draft =
          switch (hit.entry().type()) {
            case AGENT, BODY_TITLE, TITLE -> new NounPhrase(this, view, hit, 0).read();
            case PEOPLE, DEMONYM -> people(hit, from);
            case BODY -> body(view, hit);
            default -> null;
          };
      if (draft != null) {
        return draft.startingAt(from);
      }
    }
    return null;
  }

  private @Nullable Draft people(Hit hit, int from) {
    String code = hit.entry().code();
    Referent people = Referents.of("people:" + code, Kind.GROUP, null, code, List.of("CVL"), null);
    return Draft.of(from, hit.to(), hit.from(), List.of(people));
  }

  /** Alone a demonym is a person or people of the country, after a noun its adjective. */
  private @Nullable Draft demonym(SentenceView view, Hit hit) {
    int at = hit.from();
    boolean plural = Endings.isPlural(view.token(hit.to() - 1).key());
    boolean adjective = view.followsNoun(at);
    boolean definite = view.isDefinite(at);
    if (definite ? plural : !adjective) {
      return people(hit, at);
    }
    String code = hit.entry().code();
    Referent adjectival =
        Referents.of("demonym:" + code, Kind.DEMONYM, null, code, List.of(), null);
    List<Referent> readings = new ArrayList<>(List.of(adjectival));
    if (!definite && !view.isPlural(at)) {
      readings.add(Referents.of("people:" + code, Kind.GROUP, null, code, List.of("CVL"), null));
    }
    return Draft.of(at, hit.to(), at, readings);
  }

  private @Nullable Draft body(SentenceView view, Hit hit) {
    Hit leader = leader(view, hit.to());
    Actor actor = bestActor(view, hit, leader == null ? null : leader.entry().code());
    if (hit.length() == 1 && isRatherWord(view, hit.from()) && !isSeen(actor)) {
      return null;
    }
    Referent referent = actor.asOf(context.published());
    if (leader != null) {
      return led(hit, leader, referent).remembering(kinds(view, hit, actor, referent));
    }
    int to = hit.to();
    Hit demonym = view.hit(to, NameEntry.Type.DEMONYM);
    if (demonym != null && demonym.isBare() && fits(referent, demonym)) {
      to = demonym.to();
      referent = ofCountry(referent, demonym.entry().code());
    }
    return Draft.of(hit.from(), to, hit.from(), List.of(referent))
        .remembering(kinds(view, hit, actor, referent));
  }

  /** A coalition takes the country that leads it: what the text says outranks the lexicon. */
  private static Draft led(Hit body, Hit leader, Referent coalition) {
    Referent led = Referents.withCountry(coalition, leader.entry().code());
    return Draft.of(body.from(), leader.to(), body.from(), List.of(led));
  }

  /** The country after words that say who leads, or null. */
  @Nullable Hit leader(SentenceView view, int at) {
    Hit cue = view.cue(at, Cues.LED_BY);
    Hit country = cue == null ? null : view.hit(cue.to(), NameEntry.Type.COUNTRY);
    country = cue != null && country == null ? view.hit(cue.to(), NameEntry.Type.CAPITAL) : country;
    return country == null || country.entry().code() == null ? null : country;
  }

  /** A body is called by its kind, but no armed group the government; its last word is known. */
  private List<String> kinds(SentenceView view, Hit hit, Actor actor, Referent referent) {
    String sector = referent.sectors().isEmpty() ? "" : referent.sectors().get(0);
    List<String> keys = new ArrayList<>();
    for (String key : Keys.kinds(actor)) {
      if (sector.equals(catalog.stateSector(key, sector))) {
        keys.add(key);
      }
    }
    for (int at = hit.from() + 1; at < hit.to(); at++) {
      if (view.isDefinite(at)) {
        keys.add(Keys.part(Keys.head(view.token(at).key())));
      }
    }
    return keys;
  }

  private static boolean isRatherWord(SentenceView view, int at) {
    return view.isCommonWord(at)
        && !view.isDefinite(at)
        && (view.isVerbOrFunction(at) || view.reading(at).pos() == PartOfSpeech.MASDAR);
  }

  private boolean isSeen(Actor actor) {
    return context.recall(Keys.actor(actor)) != null;
  }

  private Referent asKnown(Actor actor) {
    Referent seen = context.recall(Keys.actor(actor));
    return seen == null ? actor.asOf(context.published()) : seen;
  }

  private static boolean fits(Referent body, Hit demonym) {
    String code = demonym.entry().code();
    return body.country() == null || body.country().equals(code) || "NGO".equals(body.country());
  }

  private static Referent ofCountry(Referent body, @Nullable String code) {
    return body.country() == null || code != null && "NGO".equals(body.country())
        ? Referents.withCountry(body, code)
        : body;
  }

  /** The person whose name starts at a token, as a title before it lets us think; null if none. */
  @Nullable Hit person(SentenceView view, int at, @Nullable String country) {
    Hit hit = view.hit(at, NameEntry.Type.PERSON);
    if (hit == null || !hit.isBare()) {
      return null;
    }
    if (hit.length() > 1) {
      return hit;
    }
    boolean longer = shapes.end(view, at) > hit.to();
    boolean fits = country == null || bestOf(view, hit, country) != null;
    return longer || !fits ? null : hit;
  }

  private @Nullable Actor bestOf(SentenceView view, Hit hit, String country) {
    Actor actor = bestActor(view, hit, country);
    return actor.isEverOf(country) ? actor : null;
  }

  Actor actor(Hit hit, @Nullable String country) {
    return bestActor(List.of(hit), country);
  }

  /** Of persons or bodies with one name: those of the country, seen before, in office, in focus. */
  private Actor bestActor(SentenceView view, Hit hit, @Nullable String country) {
    List<Hit> named =
        view.hits(hit.from()).stream()
            .filter(
                other ->
                    other.entry().type() == hit.entry().type()
                        && other.to() == hit.to()
                        && other.proclitics() == hit.proclitics())
            .toList();
    return bestActor(named, country);
  }

  private Actor bestActor(List<Hit> named, @Nullable String country) {
    Comparator<Actor> likelier =
        Comparator.comparing((Actor actor) -> country != null && actor.isEverOf(country))
            .thenComparing(actor -> isSeen(actor))
            .thenComparing(actor -> !actor.heldOn(context.published()).isEmpty())
            .thenComparing(actor -> context.mentions(actor.asOf(context.published()).country()));
    Actor best = catalog.actor(named.get(0).entry());
    for (Hit hit : named) {
      Actor actor = catalog.actor(hit.entry());
      best = likelier.compare(actor, best) > 0 ? actor : best;
    }
    return best;
  }

  /**
   * A person of the lexicon as of the article's day. Out of office, a title that he never left
   * tells more than the lexicon: a minister designate, an office that the lexicon lacks.
   */
  Referent known(
      Actor person,
      boolean former,
      List<String> sectors,
      @Nullable String role,
      @Nullable String country) {
    Referent referent = person.asOf(context.published());
    if (former) {
      return Referents.with(referent, List.of("ELI"), referent.role());
    }
    boolean out = person.heldOn(context.published()).isEmpty();
    boolean titled = out && !sectors.isEmpty() && !hasLeft(person, role);
    Referent sectored = titled ? Referents.with(referent, sectors, role) : referent;
    return sectored.country() == null && country != null
        ? Referents.withCountry(sectored, country)
        : sectored;
  }

  private boolean hasLeft(Actor person, @Nullable String role) {
    return context.published() != null
        && person.offices().stream()
            .anyMatch(
                office ->
                    role != null
                        && role.equals(office.role())
                        && office.to() != null
                        && office.to().isBefore(context.published()));
  }

  private @Nullable Draft knownPerson(SentenceView view, Hit hit) {
    if (hit.length() == 1 && !isTrusted(view, hit)) {
      return null;
    }
    Actor actor = bestActor(view, hit, null);
    Referent referent = asKnown(actor);
    int to = apposition(view, hit.to(), actor);
    return Draft.of(hit.from(), to, hit.from(), List.of(referent)).remembering(Keys.names(actor));
  }

  /** A surname that is also a word, or that opens another person's name, needs more. */
  private boolean isTrusted(SentenceView view, Hit hit) {
    int at = hit.from();
    Actor actor = bestActor(view, hit, null);
    boolean seen = isSeen(actor);
    if (shapes.isFirstName(view, at) && shapes.opensName(view, at)) {
      return false;
    }
    if (context.recall(Keys.name(view.token(at).key())) != null && !seen) {
      return false;
    }
    boolean inFocus = context.mentions(actor.asOf(context.published()).country()) > 0;
    return seen || !view.isCommonWord(at) || inFocus && view.isDefinite(at);
  }

  /** The office that follows a name belongs to it where the person has held one such. */
  private int apposition(SentenceView view, int after, Actor actor) {
    int start = view.isComma(after) ? after + 1 : after;
    Hit title = view.hit(start, NameEntry.Type.TITLE);
    if (title == null || !title.isBare()) {
      return after;
    }
    Draft office = new NounPhrase(this, view, title, MAX_DEPTH - 1).read();
    String role = office.best().role();
    String country = office.best().country();
    boolean held =
        country != null
            && actor.isEverOf(country)
            && actor.offices().stream().anyMatch(o -> role != null && role.equals(o.role()));
    boolean group = start > after && country != null && actor.isEverOf(country);
    return held || group ? office.to() : after;
  }

  /** A surname or bare name of somebody named before; a body by its kind. */
  private @Nullable Draft recalled(SentenceView view, int at) {
    if (view.isVerbOrFunction(at) && !view.reading(at).isGuess()) {
      return null;
    }
    for (int to = Math.min(at + 2, view.size()); to > at; to--) {
      if (to - at > 1 && !view.isWord(to - 1)) {
        continue;
      }
      Referent referent = recalledName(view, at, to);
      if (referent != null) {
        return Draft.of(at, to, at, List.of(referent));
      }
    }
    return view.isDefinite(at) && !view.isPlural(at) ? recalledKind(view, at) : null;
  }

  private @Nullable Referent recalledName(SentenceView view, int at, int to) {
    String key = view.key(at, to);
    Referent referent = context.recall(Keys.name(key));
    if (referent == null && key.length() > 3 && !view.isCommonWord(at)) {
      referent = context.recall(Keys.name(key.substring(proclitic(key))));
    }
    boolean ambiguous = to - at == 1 && view.isCommonWord(at) && !view.isDefinite(at);
    return ambiguous ? null : referent;
  }

  private static int proclitic(String key) {
    return switch (key.charAt(0)) {
      case org.isnad.arabic.Letters.WAW,
          org.isnad.arabic.Letters.FEH,
          org.isnad.arabic.Letters.BEH,
          org.isnad.arabic.Letters.LAM,
          org.isnad.arabic.Letters.KAF ->
          1;
      default -> 0;
    };
  }

  private @Nullable Draft recalledKind(SentenceView view, int at) {
    String key = view.token(at).key();
    int start = key.indexOf(NameKeys.ARTICLE);
    if (start < 0 || start > 2) {
      return null;
    }
    Referent referent = context.recall(Keys.head(key.substring(start)));
    return referent == null ? null : Draft.of(at, at + 1, at, List.of(referent));
  }

  private @Nullable Draft unknownPerson(SentenceView view, int at) {
    if (!shapes.opensName(view, at)) {
      return null;
    }
    int end = shapes.end(view, at);
    if (end - at < 2) {
      return null;
    }
    return named(view, at, end);
  }

  private Draft named(SentenceView view, int at, int end) {
    int start = view.isComma(end) ? end + 1 : end;
    Hit title = view.hit(start, NameEntry.Type.TITLE);
    Draft office =
        title == null || !title.isBare() || view.isDefinite(start)
            ? null
            : new NounPhrase(this, view, title, MAX_DEPTH - 1).read();
    Referent held = office == null ? null : office.best();
    Referent person =
        Referents.of(
            "person",
            Kind.PERSON,
            view.words(at, end),
            held == null ? null : held.country(),
            held == null ? List.of() : held.sectors(),
            held == null ? null : held.role());
    Draft draft =
        Draft.of(at, office == null ? end : office.to(), at, List.of(person))
            .remembering(Keys.names(view.key(at, end)));
    return office != null && office.inherits() ? draft.inheriting() : draft;
  }

  /** A second country after the conjunction shares the office or group of the first. */
  private @Nullable Draft coordinated(SentenceView view, int at, List<Draft> before) {
    if (before.isEmpty() || !view.isWord(at)) {
      return null;
    }
    Draft last = before.get(before.size() - 1);
    if (!last.shared() || last.to() != at || !view.isPluralOrDual(last.head())) {
      return null;
    }
    for (Hit hit : view.hits(at)) {
      boolean joined = (hit.proclitics() & Clitics.WA) != 0;
      boolean dual = hit.isBare() && hit.entry().type() == NameEntry.Type.DEMONYM;
      if ((joined || dual) && isCountry(hit) && hit.entry().code() != null) {
        Referent referent = Referents.withCountry(last.best(), hit.entry().code());
        return Draft.of(at, hit.to(), at, List.of(referent));
      }
    }
    return null;
  }

  private static boolean isCountry(Hit hit) {
    return hit.entry().type() == NameEntry.Type.COUNTRY
        || hit.entry().type() == NameEntry.Type.DEMONYM;
  }

  /** What a noun in idafa belongs to: a country, place, body, person or another phrase. */
  @Nullable Complement complement(SentenceView view, int at, int depth) {
    for (Hit hit : view.hits(at)) {
      Complement complement = hit.isBare() ? complement(view, hit, depth) : null;
      if (complement != null) {
        return complement;
      }
    }
    return null;
  }

  private @Nullable Complement complement(SentenceView view, Hit hit, int depth) {
    return switch (hit.entry().type()) {
      case COUNTRY, CAPITAL, SEAT, PLACE, PEOPLE -> stateOf(view, hit);
      case BODY -> belonging(body(view, hit));
      case PERSON -> belonging(knownPerson(view, hit));
      case TITLE, BODY_TITLE, AGENT ->
          depth >= MAX_DEPTH || hit.length() == 1 && view.isVerbOrFunction(hit.from())
              ? null
              : belonging(inner(view, hit, depth + 1));
      case DEMONYM, CUE -> null;
    };
  }

  private @Nullable Draft inner(SentenceView view, Hit hit, int depth) {
    NounPhrase phrase = new NounPhrase(this, view, hit, depth);
    Draft draft = phrase.read();
    return phrase.isEmpty() ? null : draft;
  }

  private static @Nullable Complement belonging(@Nullable Draft draft) {
    if (draft == null) {
      return null;
    }
    Referent best = draft.best();
    return new Complement(
        draft.to(), best.country(), best.sectors(), draft.recall(), draft.inherits());
  }

  private @Nullable Complement stateOf(SentenceView view, Hit hit) {
    if (hit.entry().type() == NameEntry.Type.PLACE) {
      Draft place = places.named(view, hit);
      return place == null
          ? null
          : new Complement(place.to(), place.best().country(), List.of(), List.of(), false);
    }
    return new Complement(hit.to(), hit.entry().code(), List.of(), List.of(), false);
  }

  /** The country, place or body at a token, whatever stands before it in one word with it. */
  @Nullable Complement place(SentenceView view, int at) {
    for (Hit hit : view.hits(at)) {
      boolean conjunction = (hit.proclitics() & Clitics.ANY_CONJUNCTION) != 0;
      Complement complement =
          switch (hit.entry().type()) {
            case COUNTRY, CAPITAL, PLACE -> conjunction ? null : stateOf(view, hit);
            case BODY -> conjunction ? null : belonging(body(view, hit));
            default -> null;
          };
      if (complement != null) {
        return complement;
      }
    }
    return null;
  }
}
