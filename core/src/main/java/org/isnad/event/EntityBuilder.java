package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Entity;
import org.isnad.EventType;
import org.isnad.Span;
import org.isnad.actor.Referent;
import org.isnad.actor.Sectors;
import org.isnad.coreference.AntecedentFinder;
import org.isnad.language.Argument;
import org.isnad.language.Mention;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.jspecify.annotations.Nullable;

/** Makes entities of arguments: whose words, who it is, and in which capacity. */
public final class EntityBuilder {
  private static final String GOVERNMENT = "GOV";
  private static final String MILITARY = "MIL";
  private static final String OPPOSITION = "OPP";
  private static final String REBELS = "REB";

  /** The preposition lam. */
  private static final String OF = "\u0644";

  private static final List<String> THINGS =
      List.of(
          "@building",
          "@infrastructure",
          "@site",
          "@holy-place",
          "@vehicle",
          "@ship",
          "@aircraft",
          "@forces",
          "@media-outlet",
          "@military-site",
          "@territory");
  private static final String CIVILIANS = "CVL";

  /** In which place of an event an entity stands: that decides what a country's name means. */
  public enum Side {
    ACTOR,
    RECIPIENT,
    SOURCE
  }

  private final String text;
  private final AntecedentFinder antecedents;
  private final Demands demands;

  /** For one article's text. */
  EntityBuilder(String text, AntecedentFinder antecedents, Demands demands) {
    this.text = text;
    this.antecedents = antecedents;
    this.demands = demands;
  }

  /**
   * The entities of arguments, each once.
   *
   * @param others those on the other side, whom a pronoun on this one never means
   * @param where the country of the place of the event, to which what is hit belongs; null when
   *     unknown
   */
  List<Entity> entities(
      ParsedSentence sentence,
      List<Argument> arguments,
      List<Argument> others,
      EventType type,
      Side side,
      @Nullable String where) {
    List<AntecedentFinder.Antecedent> taken = new ArrayList<>();
    take(sentence, others, side == Side.RECIPIENT, taken);
    take(sentence, arguments, false, taken);
    List<Entity> entities = new ArrayList<>(arguments.size());
    for (Argument argument : arguments) {
      Entity entity = entity(sentence, argument, taken, type, side);
      boolean hit = side == Side.RECIPIENT && isHit(sentence, argument, type);
      if (entity != null && hit) {
        entity = lyingIn(entity, where);
      }
      if (entity != null && (hit || isSomebody(entity) || isActor(argument))) {
        addNew(entities, entity);
      }
    }
    return entities;
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }

  /** Of two that name the same people (the killing of soldiers, soldiers) the narrower stays. */
  private static void addNew(List<Entity> entities, Entity entity) {
    for (int i = 0; i < entities.size(); i++) {
      Entity old = entities.get(i);
      if (old.span().overlaps(entity.span())) {
        entities.set(i, length(old.span()) <= length(entity.span()) ? old : entity);
        return;
      }
    }
    entities.add(entity);
  }

  /** Blows hit houses, roads and vehicles, which belong to where they stand. */
  private boolean isHit(ParsedSentence sentence, Argument argument, EventType type) {
    Phrase phrase = argument.phrase();
    return (type == EventType.ASSAULT || type == EventType.COERCE)
        && phrase != null
        && phrase.mention() == null
        && THINGS.stream()
            .anyMatch(thing -> demands.isOneOf(sentence, counted(sentence, phrase), thing));
  }

  /** The noun that a phrase is about, which follows a number: tens of houses. */
  private static int counted(ParsedSentence sentence, Phrase phrase) {
    int at = phrase.head();
    while (at + 1 < phrase.to() && sentence.word(at).pos() == PartOfSpeech.NUMBER) {
      at++;
    }
    return at;
  }

  private static Entity lyingIn(Entity entity, @Nullable String country) {
    return entity.country() != null
        ? entity
        : new Entity(
            entity.text(), entity.span(), null, null, null, country, entity.sectors(), null);
  }

  private void take(
      ParsedSentence sentence,
      List<Argument> arguments,
      boolean pronounsToo,
      List<AntecedentFinder.Antecedent> taken) {
    for (Argument argument : arguments) {
      boolean pronoun = argument.phrase() == null;
      AntecedentFinder.Antecedent found =
          pronoun && !pronounsToo ? null : antecedents.resolve(sentence, argument, taken);
      if (found != null) {
        taken.add(found);
      }
    }
  }

  /** The argument names somebody, of whatever country. */
  private static boolean isActor(Argument argument) {
    Phrase phrase = argument.phrase();
    Mention mention = phrase == null ? null : phrase.mention();
    return phrase != null
        && mention != null
        && mention.from() <= phrase.head()
        && mention.best().canAct();
  }

  /** A thing of no country and no sector, such as a plan or a hope, is no party. */
  private static boolean isSomebody(Entity entity) {
    return entity.country() != null || !entity.sectors().isEmpty() || entity.name() != null;
  }

  /** The entity of an argument, null for a pronoun that nobody fits. */
  public @Nullable Entity entity(
      ParsedSentence sentence, Argument argument, EventType type, Side side) {
    return entity(sentence, argument, List.of(), type, side);
  }

  private @Nullable Entity entity(
      ParsedSentence sentence,
      Argument argument,
      List<AntecedentFinder.Antecedent> taken,
      EventType type,
      Side side) {
    AntecedentFinder.Antecedent found = antecedents.resolve(sentence, argument, taken);
    if (found == null) {
      return null;
    }
    return entity(found.sentence(), found.phrase(), type, side);
  }

  /** The entity that a phrase names. */
  public Entity entity(ParsedSentence sentence, Phrase phrase, EventType type, Side side) {
    Span span = sentence.bareSpan(phrase.from(), phrase.to());
    Mention mention = phrase.mention();
    if (mention == null) {
      return nameless(sentence, phrase, type, side);
    }
    Referent who = owned(sentence, mention);
    boolean described = mention.from() > phrase.head();
    if (described && isDeed(type) && !isTransparent(sentence, phrase.head(), who)) {
      return described(span, who, type, side);
    }
    if (described) {
      span = sentence.bareSpan(mention.from(), mention.to());
    }
    if (!described && mention.to() < phrase.to() && who.kind() != Referent.Kind.GROUP) {
      span = new Span(span.start(), sentence.token(mention.to() - 1).span().end());
    }
    return new Entity(
        words(span),
        span,
        who.name(),
        who.nameAr(),
        who.wikidataId(),
        who.country(),
        sectors(who, type, side),
        who.role());
  }

  /** Some of them, or a thing that somebody has: a patrol of the army. */
  private Entity nameless(ParsedSentence sentence, Phrase phrase, EventType type, Side side) {
    Span span = sentence.bareSpan(phrase.from(), phrase.to());
    Referent whole = isPart(sentence, phrase) ? owner(sentence, phrase.head()) : null;
    if (whole != null) {
      return part(span, whole, type, side);
    }
    Phrase owning = side == Side.RECIPIENT && isDeed(type) ? owningPhrase(sentence, phrase) : null;
    Mention mention = owning == null ? null : owning.mention();
    if (owning == null || mention == null) {
      return unknown(span, null);
    }
    return described(sentence.bareSpan(phrase.from(), mention.to()), mention.best(), type, side);
  }

  /** Somebody after the preposition lam, right behind an indefinite noun: whose it is. */
  private static @Nullable Phrase owningPhrase(ParsedSentence sentence, Phrase thing) {
    Phrase next = thing.to() < sentence.size() ? sentence.phraseAt(thing.to()) : null;
    boolean owns =
        next != null
            && next.from() == thing.to()
            && OF.equals(next.preposition())
            && next.mention() != null
            && next.mention().from() <= next.head()
            && next.mention().best().canAct();
    return owns && !sentence.word(thing.head()).isDefinite() ? next : null;
  }

  /** Some of them, most of them: part of those whom the pronoun means. */
  private boolean isPart(ParsedSentence sentence, Phrase phrase) {
    boolean number = sentence.word(phrase.head()).pos() == PartOfSpeech.NUMBER;
    return number || demands.isOneOf(sentence, phrase.head(), "@part");
  }

  private Entity part(Span span, Referent whole, EventType type, Side side) {
    List<String> sectors = sectors(whole, type, side);
    return new Entity(words(span), span, null, null, null, whole.country(), sectors, null);
  }

  /** Whom the pronoun means that is written as one with a noun, or with the preposition after. */
  private @Nullable Referent owner(ParsedSentence sentence, int noun) {
    for (int at = noun; at <= noun + 1 && at < sentence.size(); at++) {
      int pronoun = sentence.word(at).enclitic();
      if (pronoun != 0) {
        AntecedentFinder.Antecedent found =
            antecedents.resolve(sentence, Argument.pronoun(at, pronoun), List.of());
        Mention mention = found == null ? null : found.phrase().mention();
        return mention == null ? null : mention.best();
      }
    }
    return null;
  }

  /**
   * Their government, its forces: of the country, and where it has arms of the sector, of these.
   */
  private Referent owned(ParsedSentence sentence, Mention mention) {
    Referent who = mention.best();
    int last = mention.to() - 1;
    boolean nameless = who.nameAr() == null && who.canAct();
    if (!nameless || sentence.word(last).enclitic() == 0) {
      return who;
    }
    Referent owner = owner(sentence, last);
    if (owner == null || owner.country() == null) {
      return who;
    }
    return who.of(owner.country(), Sectors.combined(who.sectors(), owner.sectors()));
  }

  /** The wounding of people, their life: what befalls it befalls them. */
  private boolean isTransparent(ParsedSentence sentence, int head, Referent who) {
    boolean people = who.kind() == Referent.Kind.GROUP || who.kind() == Referent.Kind.PERSON;
    return people
        && (sentence.word(head).pos() == PartOfSpeech.MASDAR
            || demands.isOneOf(sentence, head, "@life"));
  }

  /** Words go to whoever a thing belongs to; blows hit the thing itself. */
  private static boolean isDeed(EventType type) {
    return type.quad() == 2 || type.quad() == 4;
  }

  /** Something of a country or of somebody: sites of Iran, a member of a militia. */
  private Entity described(Span span, Referent who, EventType type, Side side) {
    List<String> sectors =
        switch (who.kind()) {
          case ARMED, BODY -> sectors(who, type, side);
          default -> side == Side.RECIPIENT ? List.<String>of() : who.sectors();
        };
    return new Entity(words(span), span, null, null, null, who.country(), sectors, null);
  }

  /** Somebody of whom only the words are known. */
  public Entity unnamed(Span span) {
    return unknown(span, null);
  }

  private Entity unknown(Span span, @Nullable String country) {
    return new Entity(words(span), span, null, null, null, country, List.of(), null);
  }

  private String words(Span span) {
    return text.substring(span.start(), span.end()).replace('\n', ' ').replace('\r', ' ');
  }

  /**
   * A country's name stands for its government, as user of force for its army; attacked, it is a
   * place.
   */
  private static List<String> sectors(Referent who, EventType type, Side side) {
    boolean decides =
        switch (who.kind()) {
          case COUNTRY, SEAT, DEMONYM -> true;
          default -> false;
        };
    boolean force = type == EventType.ASSAULT || type == EventType.MOBILIZE;
    if (!decides) {
      return sectorsOfOthers(who, type, force);
    }
    if (side == Side.ACTOR && force) {
      return List.of(MILITARY);
    }
    if (side == Side.RECIPIENT && type == EventType.ASSAULT) {
      return List.of();
    }
    return List.of(GOVERNMENT);
  }

  /** An opposition that fights is an armed one; those who live in a place get its help. */
  private static List<String> sectorsOfOthers(Referent who, EventType type, boolean force) {
    if (who.sectors().isEmpty()) {
      boolean helped = who.kind() == Referent.Kind.PLACE && type == EventType.AID;
      return helped || who.kind() == Referent.Kind.GROUP ? List.of(CIVILIANS) : who.sectors();
    }
    boolean opposition = who.kind() != Referent.Kind.PERSON && who.sectors().contains(OPPOSITION);
    return force && opposition ? List.of(REBELS) : who.sectors();
  }
}
