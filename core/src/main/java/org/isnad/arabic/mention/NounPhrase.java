package org.isnad.arabic.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.actor.Actor;
import org.isnad.actor.Countries;
import org.isnad.actor.Referent;
import org.isnad.actor.Referent.Kind;
import org.isnad.actor.Sectors;
import org.isnad.language.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that opens with a title, a body's common name or an agent: adjectives, demonym, idafa
 * (the noun it belongs to), where the office is held, and the name of who holds it.
 */
final class NounPhrase {
  private static final int MAX_PARTS = 8;
  private static final int MAX_QUOTED = 6;

  private final Composer composer;
  private final SentenceView view;
  private final Hit head;
  private final int depth;
  private final boolean definite;
  private final boolean construct;

  private int at;
  private boolean former;
  private boolean complemented;
  private boolean unknownBody;
  private boolean modified;

  /** Of a part of the world rather than of a country. */
  private boolean foreign;

  private boolean complementInherits;
  private int quotedTo = -1;
  private boolean shared;
  private @Nullable String country;
  private List<String> countryFrom = List.of();
  private List<String> bodySectors = List.of();
  private @Nullable String whereabouts;
  private @Nullable Actor person;
  private @Nullable String unknownName;
  private int nameFrom;

  NounPhrase(Composer composer, SentenceView view, Hit head, int depth) {
    this.composer = composer;
    this.view = view;
    this.head = head;
    this.depth = depth;
    this.at = head.to();
    this.definite = view.isDefinite(head.from()) || view.isDefinite(head.to() - 1);
    this.construct = !view.isDefinite(head.to() - 1) && !view.keepsNun(head.to() - 1);
  }

  /** Reads the phrase. */
  Draft read() {
    readInnerDemonym();
    int part = 0;
    while (part < MAX_PARTS && (view.hasPronoun(at - 1) ? readDemonym() : readPart())) {
      part++;
    }
    readLeader();
    readUnknownBody();
    readPurpose();
    readName();
    readWhereabouts();
    return draft();
  }

  private boolean readPart() {
    return readCue(Cues.FORMER)
        || readDemonym()
        || readCue(Cues.OFFICE)
        || readIdafa()
        || readQuoted()
        || readMembers()
        || readSeatOfOffice()
        || readAdjective();
  }

  /** A body's common name may hold its country: Iranian militias. */
  private void readInnerDemonym() {
    for (int inner = head.from() + 1; inner < head.to(); inner++) {
      Hit demonym = view.hit(inner, NameEntry.Type.DEMONYM);
      if (demonym != null && demonym.entry().code() != null) {
        country = demonym.entry().code();
      }
    }
  }

  /** A coalition or mission belongs to the country that leads it. */
  private void readLeader() {
    Hit leader = country == null ? composer.leader(view, at) : null;
    if (leader != null) {
      country = leader.entry().code();
      at = leader.to();
    }
  }

  /** A name in quotation marks: of a newspaper, a brigade. */
  private boolean readQuoted() {
    if (!construct || complemented || country != null || isGroup() || !view.isQuote(at)) {
      return false;
    }
    for (int end = at + 2; end <= at + MAX_QUOTED && view.contains(end); end++) {
      if (view.isQuote(end)) {
        complemented = true;
        unknownBody = true;
        quotedTo = end + 1;
        at = end + 1;
        return true;
      }
    }
    return false;
  }

  private boolean readCue(String name) {
    Hit cue = view.cue(at, name);
    if (cue == null || !cue.isBare() || view.isDefinite(at) != definite || isGroup()) {
      return false;
    }
    former |= name.equals(Cues.FORMER);
    at = cue.to();
    return true;
  }

  /** An adjective agrees with its noun in the article; a plural demonym may be the idafa of it. */
  private boolean readDemonym() {
    Hit demonym = view.hit(at, NameEntry.Type.DEMONYM);
    if (demonym == null || !demonym.isBare() || country != null || isCountryItself(demonym)) {
      return false;
    }
    boolean closed = definite || complemented || view.hasPronoun(at - 1);
    boolean agrees = view.isDefinite(at) == closed && view.mayQualify(at, head.from(), at - 1);
    boolean people = construct && !complemented && view.isDefinite(at) && view.isPlural(at);
    if (!agrees && !people) {
      return false;
    }
    country = demonym.entry().code();
    foreign |= country == null;
    modified = true;
    shared = country != null;
    at = demonym.to();
    return true;
  }

  /** The name of a country may be spelt as the accusative of its demonym. */
  private boolean isCountryItself(Hit demonym) {
    Hit named = view.hit(at, NameEntry.Type.COUNTRY);
    return named != null
        && named.isBare()
        && named.length() >= demonym.length()
        && !view.isCountryAdjective(at);
  }

  private boolean readIdafa() {
    int next = view.afterQuotes(at);
    boolean open = construct || isPeopleAfterPlural(next);
    if (!open || modified || complemented || country != null || next - at > 1) {
      return false;
    }
    Complement complement = composer.complement(view, next, depth);
    if (complement == null) {
      return false;
    }
    take(complement);
    at = closingQuote(at, complement.to());
    return true;
  }

  /** Germans after diplomats are an adjective in all but name. */
  private boolean isPeopleAfterPlural(int next) {
    boolean plural = !definite && view.isPlural(head.from()) && view.contains(next);
    return plural
        && !view.isDefinite(next)
        && (view.hit(next, NameEntry.Type.PEOPLE) != null
            || view.hit(next, NameEntry.Type.AGENT) != null && view.isAdjective(next));
  }

  private int closingQuote(int before, int end) {
    boolean opened = view.contains(before) && Marks.isQuote(view.token(before));
    return opened && view.contains(end) && Marks.isQuote(view.token(end)) ? end + 1 : end;
  }

  private void take(Complement complement) {
    complemented = true;
    country = complement.country();
    countryFrom = complement.recall();
    bodySectors = complement.sectors();
    shared = complement.isState();
    complementInherits = complement.inherits();
  }

  /** Members of a group: fighters of, soldiers from; a delegation of a country or body. */
  private boolean readMembers() {
    boolean sent = view.cue(head.from(), Cues.COMPANY) != null;
    boolean members = isGroup() || sent;
    if (complemented || country != null || !members || view.cue(at, Cues.OF) == null) {
      return false;
    }
    Complement complement = composer.complement(view, view.afterQuotes(at + 1), depth);
    if (complement == null || complement.isState() && !sent) {
      return false;
    }
    take(complement);
    at = complement.to();
    return true;
  }

  /** Where an office is held belongs to it when a name follows, or of a ministry abroad. */
  private boolean readSeatOfOffice() {
    int next = seatOfOffice();
    if (next < 0) {
      return false;
    }
    boolean named = nameEnd(next) > next;
    if (!named && !isEnvoy() && !isMinistry()) {
      return false;
    }
    if (country == null && !complemented) {
      Complement place = composer.place(view, placeOf());
      if (place != null) {
        take(place);
        shared = false;
      }
    }
    at = next;
    return true;
  }

  private int placeOf() {
    boolean separate = view.cue(at, Cues.HELD_AT) != null;
    return separate ? view.afterQuotes(at + 1) : at;
  }

  private int seatOfOffice() {
    int place = placeOf();
    boolean joined = place == at;
    if (!view.contains(place) || joined && !hasPreposition(at)) {
      return -1;
    }
    Complement complement = composer.place(view, place);
    return complement == null ? -1 : complement.to();
  }

  private boolean hasPreposition(int token) {
    for (Hit hit : view.hits(token)) {
      if ((hit.proclitics() & (Clitics.LI | Clitics.BI)) != 0
          && (hit.proclitics() & Clitics.ANY_CONJUNCTION) == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnvoy() {
    String role = head.entry().code();
    return isTitle()
        && role != null
        && (role.contains("ambassador")
            || role.contains("envoy")
            || role.contains("representative")
            || role.contains("coordinator")
            || head.entry().sectors().isEmpty() && !complemented && country == null);
  }

  private boolean isMinistry() {
    return head.entry().type() == NameEntry.Type.BODY_TITLE
        && head.length() > 1
        && country == null
        && "GOV".equals(firstSector(head.entry().sectors()));
  }

  private static String firstSector(List<String> sectors) {
    return sectors.isEmpty() ? "" : sectors.get(0);
  }

  private boolean readAdjective() {
    boolean agrees = view.isAdjective(at) && view.isDefinite(at) == (definite || complemented);
    if (!agrees || !view.isDefinite(at) || view.reading(at).proclitics() > Clitics.AL) {
      return false;
    }
    if (!view.mayQualify(at, head.from(), at - 1) || modified && view.isParticiple(at)) {
      return false;
    }
    if (view.isAfterProclitic(at, Clitics.ANY_CONJUNCTION | Clitics.ANY_PREPOSITION)
        || view.cue(at, Cues.QUANTITY) != null) {
      return false;
    }
    for (Hit hit : view.hits(at)) {
      if (hit.isBare()
          && hit.entry().type() != NameEntry.Type.CUE
          && hit.entry().type() != NameEntry.Type.AGENT) {
        return false;
      }
    }
    at++;
    modified = true;
    return true;
  }

  /** The head of something that no list knows: the head of the university. */
  private void readUnknownBody() {
    if (!construct || complemented || country != null || !isTitle() || !isUnknownNoun(at)) {
      return;
    }
    complemented = true;
    unknownBody = true;
    at++;
    readAdjective();
  }

  /** What an institution is for: a court of war crimes, a union of teachers. */
  private void readPurpose() {
    if (!construct || modified || complemented || country != null || !isInstitution()) {
      return;
    }
    int end = at;
    while (end < at + 2 && isPurpose(end) && !view.isDefinite(end)) {
      end++;
    }
    if (isPurpose(end) && view.isDefinite(end)) {
      complemented = true;
      at = end + 1;
      readAdjective();
    }
  }

  private boolean isInstitution() {
    String sector = firstSector(head.entry().sectors());
    return head.entry().type() == NameEntry.Type.BODY_TITLE
        && !sector.isEmpty()
        && !sector.equals("GOV")
        && !sector.equals("MIL");
  }

  private boolean isPurpose(int token) {
    return view.isWord(token)
        && view.reading(token).pos().isNominal()
        && !view.isAdjective(token)
        && !view.isAfterProclitic(token, Clitics.ANY_CONJUNCTION | Clitics.ANY_PREPOSITION)
        && view.hits(token).stream()
            .allMatch(hit -> hit.entry().type() == NameEntry.Type.CUE || !hit.isBare());
  }

  private boolean isUnknownNoun(int token) {
    return (view.isDefinite(token) || "head of state".equals(head.entry().code()))
        && view.isWord(token)
        && view.reading(token).pos().isNominal()
        && !view.isAdjective(token)
        && !view.isAfterProclitic(token, Clitics.ANY_CONJUNCTION | Clitics.ANY_PREPOSITION)
        && view.hits(token).isEmpty();
  }

  /** People without a country of their own are of the place that follows them. */
  private void readWhereabouts() {
    boolean people = isGroup() && person == null && unknownName == null;
    if (people && country == null && !complemented && view.cue(at, Cues.HELD_AT) != null) {
      Complement place = composer.place(view, view.afterQuotes(at + 1));
      whereabouts = place == null ? null : place.country();
    }
  }

  /**
   * Whether the words mean nobody: a title that needs a name, a government's common name before a
   * noun that is none (a system of something).
   */
  boolean isEmpty() {
    if (person != null || unknownName != null || country != null || complemented) {
      return false;
    }
    boolean system =
        head.entry().type() == NameEntry.Type.BODY_TITLE
            && head.length() == 1
            && construct
            && "GOV".equals(firstSector(head.entry().sectors()))
            && isUnknownNoun(at);
    boolean owned = head.length() == 1 && view.cue(head.from(), Cues.OWNED_ONLY) != null;
    return system
        || owned && (!isAnaphoric() || view.isPluralOrDual(head.from()))
        || isTitle() && head.length() == 1 && view.cue(head.from(), Cues.NAMED_ONLY) != null;
  }

  private void readName() {
    if (!mayBeNamed()) {
      return;
    }
    int end = nameEnd(at);
    if (end <= at) {
      return;
    }
    nameFrom = nameStart(at);
    Hit known = composer.person(view, nameFrom, country);
    if (known != null && known.to() >= end) {
      person = composer.actor(known, country);
    } else {
      unknownName = view.words(nameFrom, end);
    }
    at = end;
  }

  private boolean mayBeNamed() {
    boolean body =
        head.entry().type() == NameEntry.Type.BODY_TITLE
            || view.hasPronoun(head.to() - 1) && country == null;
    boolean closed = definite || complemented || country != null;
    return !body && closed && !view.isPlural(head.from());
  }

  /** The name may follow a comma and lesser titles. */
  private int nameStart(int from) {
    int start = view.afterQuotes(view.isComma(from) ? from + 1 : from);
    for (int titles = 0; titles < 3; titles++) {
      Hit title = titleBeforeName(start);
      if (title == null) {
        return start;
      }
      start = view.afterQuotes(title.to());
    }
    return start;
  }

  private @Nullable Hit titleBeforeName(int start) {
    Hit title = view.hit(start, NameEntry.Type.TITLE);
    if (title == null) {
      title = view.hit(start, NameEntry.Type.AGENT);
    }
    boolean fits =
        title != null && title.isBare() && view.isDefinite(start) && !view.isPlural(start);
    return fits ? title : null;
  }

  private int nameEnd(int from) {
    int start = nameStart(from);
    Hit known = composer.person(view, start, country);
    int end = composer.shapes().end(view, start);
    if (known != null) {
      end = Math.max(known.to(), known.length() > 1 ? known.to() : end);
    }
    boolean separate = view.isComma(from);
    boolean enough = known != null || end - start > 1 || !separate && isNamable(start);
    return enough && end > start ? end : from;
  }

  /** After a title one word is a name; after other people only when it looks like one. */
  private boolean isNamable(int start) {
    return isTitle()
        || view.isWord(start) && view.reading(start).isGuess() && !view.isPlural(head.from());
  }

  private boolean isTitle() {
    return head.entry().type() == NameEntry.Type.TITLE;
  }

  private boolean isGroup() {
    return head.entry().type() == NameEntry.Type.AGENT;
  }

  private Draft draft() {
    boolean bare = country == null && person == null && unknownName == null;
    boolean alone = bare && !complemented && whereabouts == null && isAnaphoric();
    return new Draft(
        head.from(),
        at,
        head.from(),
        List.of(referent()),
        alone || isOthers() ? recallKeys() : bare ? countryFrom : List.of(),
        isOthers() || alone && !view.hasPronoun(head.to() - 1),
        rememberedAs(),
        country == null && inheritsCountry(),
        shared && person == null && unknownName == null);
  }

  /** With the article or a pronoun a noun points back. */
  private boolean isAnaphoric() {
    return view.isDefinite(head.from())
        || view.isDefinite(head.to() - 1)
        || view.hasPronoun(head.to() - 1);
  }

  private List<String> recallKeys() {
    if (isVague()) {
      return isOthers() ? List.of(Keys.GROUP) : List.of();
    }
    return view.hasPronoun(head.to() - 1) ? List.of(Keys.LAST) : List.of(key());
  }

  /** Allies, partners, enemies, others: of nobody knows which country. */
  private boolean isVague() {
    return isGroup() && head.entry().sectors().isEmpty();
  }

  private boolean isOthers() {
    return "others".equals(head.entry().code());
  }

  private boolean inheritsCountry() {
    if (person != null || foreign || isVague() && !isOthers()) {
      return false;
    }
    return !complemented || complementInherits || !countryFrom.isEmpty() || bodySectors.isEmpty();
  }

  private String key() {
    return Keys.head(head.entry());
  }

  private List<String> rememberedAs() {
    List<String> keys = new ArrayList<>();
    if (country != null || complemented || person != null || unknownName != null) {
      keys.add(key());
      if (head.length() > 1 && view.isDefinite(head.to() - 1)) {
        keys.add(Keys.part(Keys.head(view.token(head.to() - 1).key())));
      }
    }
    if (unknownName != null) {
      keys.addAll(Keys.names(view.key(nameFrom, at)));
    } else if (person != null) {
      keys.addAll(Keys.names(person));
    }
    return keys;
  }

  private Referent referent() {
    if (person != null) {
      return composer.known(person, former, sectors(), role(), country);
    }
    if (unknownName != null) {
      return Referents.of(id(), Kind.PERSON, unknownName, country, personSectors(), role());
    }
    return Referents.of(
        id(),
        kind(),
        quoted(),
        country == null ? whereabouts : country,
        isTitle() ? personSectors() : sectors(),
        role());
  }

  /** The words of a body that only its quotation marks name. */
  private @Nullable String quoted() {
    return quotedTo < 0 || isTitle() ? null : view.words(head.from(), quotedTo);
  }

  private Kind kind() {
    return switch (head.entry().type()) {
      case TITLE -> Kind.PERSON;
      case BODY_TITLE -> Referents.bodyKind(sectors());
      default -> Referents.groupKind(sectors());
    };
  }

  private String id() {
    String prefix =
        isTitle()
            ? view.isPlural(head.from()) ? "titles:" : "title:"
            : isGroup() ? "agent:" : "body:";
    String code = head.entry().code();
    return prefix + (code == null ? head.entry().words() : code).replace(' ', '-');
  }

  private @Nullable String role() {
    if (!isTitle() || head.entry().code() == null || isHeadOfSomethingElse()) {
      return null;
    }
    return former ? "former " + head.entry().code() : head.entry().code();
  }

  /** The common word for president heads other things too. */
  private boolean isHeadOfSomethingElse() {
    return head.length() == 1
        && "head of state".equals(head.entry().code())
        && (unknownBody || !bodySectors.isEmpty() && !"GOV".equals(bodySectors.get(0)));
  }

  private List<String> personSectors() {
    return former ? List.of("ELI") : sectors();
  }

  /** The gunmen, with the article, are those known to fight; gunmen without it may be anybody. */
  private List<String> ownSectors() {
    List<String> own = head.entry().sectors();
    boolean known = definite && head.length() == 1 && isGroup() && view.isPlural(head.from());
    return known && own.equals(List.of("UAF")) ? List.of("REB") : own;
  }

  /** A head noun without a sector of its own takes that of what it belongs to, else government. */
  private List<String> sectors() {
    if (isHeadOfSomethingElse()) {
      return bodySectors;
    }
    List<String> sectors = Sectors.combined(ownSectors(), bodySectors);
    boolean ofState = sectors.isEmpty() && country != null && Countries.isState(country);
    return ofState ? List.of("GOV") : sectors;
  }
}
