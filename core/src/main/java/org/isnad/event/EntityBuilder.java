package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Entity;
import org.isnad.EventType;
import org.isnad.Span;
import org.isnad.actor.Referent;
import org.isnad.coreference.AntecedentFinder;
import org.isnad.language.Argument;
import org.isnad.language.Mention;
import org.isnad.language.ParsedSentence;
import org.isnad.language.Phrase;
import org.jspecify.annotations.Nullable;

/** Makes entities of arguments: whose words, who it is, and in which capacity. */
public final class EntityBuilder {
  private static final String GOVERNMENT = "GOV";
  private static final String MILITARY = "MIL";
  private static final String CIVILIANS = "CVL";

  /** In which place of an event an entity stands: that decides what a country's name means. */
  public enum Side {
    ACTOR,
    RECIPIENT,
    SOURCE
  }

  private final String text;
  private final AntecedentFinder antecedents;

  /** For one article's text. */
  public EntityBuilder(String text, AntecedentFinder antecedents) {
    this.text = text;
    this.antecedents = antecedents;
  }

  /** The entities of arguments, each once. */
  public List<Entity> entities(
      ParsedSentence sentence, List<Argument> arguments, EventType type, Side side) {
    List<Entity> entities = new ArrayList<>(arguments.size());
    for (Argument argument : arguments) {
      Entity entity = entity(sentence, argument, type, side);
      boolean known = entity != null && (isSomebody(entity) || isActor(argument));
      if (entity != null
          && known
          && entities.stream().noneMatch(old -> old.span().equals(entity.span()))) {
        entities.add(entity);
      }
    }
    return entities;
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
    AntecedentFinder.Antecedent found = antecedents.resolve(sentence, argument);
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
      return unknown(span, null);
    }
    Referent who = mention.best();
    boolean described = mention.from() > phrase.head();
    if (described && isDeed(type)) {
      return described(span, who, side);
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

  /** Words go to whoever a thing belongs to; blows hit the thing itself. */
  private static boolean isDeed(EventType type) {
    return type.quad() == 2 || type.quad() == 4;
  }

  /** Something of a country or of somebody: sites of Iran, a member of a militia. */
  private Entity described(Span span, Referent who, Side side) {
    List<String> sectors =
        switch (who.kind()) {
          case ARMED, BODY -> who.sectors();
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
    if (!decides) {
      return who.sectors().isEmpty() && who.kind() == Referent.Kind.GROUP
          ? List.of(CIVILIANS)
          : who.sectors();
    }
    boolean force = type == EventType.ASSAULT || type == EventType.MOBILIZE;
    if (side == Side.ACTOR && force) {
      return List.of(MILITARY);
    }
    if (side == Side.RECIPIENT && type == EventType.ASSAULT) {
      return List.of();
    }
    return List.of(GOVERNMENT);
  }
}
