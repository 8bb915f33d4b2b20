package org.isnad.arabic.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.actor.Actor;
import org.isnad.actor.ActorTable;
import org.isnad.actor.ArticleContext;
import org.isnad.actor.Countries;
import org.isnad.actor.Referent;
import org.isnad.language.Mention;
import org.jspecify.annotations.Nullable;

/** Gives drafts what the article's context knows, and tells the context what they name. */
final class Resolver {
  private static final String LEADER = "leader";
  private static final String HEAD_OF_STATE = "head of state";
  private static final Set<String> UNIQUE =
      Set.of(
          LEADER,
          "monarch",
          "emir",
          "crown prince",
          "vice president",
          "chancellor",
          "supreme leader",
          "parliament speaker",
          "secretary-general");

  private final ActorTable actors;
  private final ArticleContext context;

  Resolver(ActorTable actors, ArticleContext context) {
    this.actors = actors;
    this.context = context;
  }

  /** Counts the country that a draft names by itself. */
  void count(Draft draft) {
    Referent best = draft.best();
    String country = best.country();
    if (country != null && Countries.isState(country)) {
      context.count(country, Referents.side(best));
    }
  }

  Mention resolve(Draft draft) {
    Referent best = holder(resolved(draft));
    for (String key : draft.remember()) {
      context.remember(key, best);
    }
    if (best.canAct() && best.country() != null) {
      context.remember(Keys.LAST, best);
    }
    if (isGroup(best) && !best.sectors().isEmpty()) {
      context.remember(Keys.GROUP, best);
    }
    List<Referent> referents = new ArrayList<>(draft.referents());
    referents.set(0, best);
    return new Mention(draft.from(), draft.to(), draft.head(), referents);
  }

  private static boolean isGroup(Referent referent) {
    return referent.kind() == Referent.Kind.GROUP || referent.id().startsWith("agent:");
  }

  private Referent resolved(Draft draft) {
    Referent best = draft.best();
    if (best.country() != null) {
      return best;
    }
    Referent earlier = recalled(draft);
    if (earlier != null && draft.wholly()) {
      return earlier;
    }
    String country = earlier == null ? null : earlier.country();
    if (country == null && draft.wholly()) {
      country = lent(draft);
    }
    if (country == null && draft.inherits()) {
      country = context.focus(Referents.side(best));
    }
    return country == null ? best : Referents.withCountry(best, country);
  }

  /** The country of the system that an earlier phrase named inside a longer one. */
  private @Nullable String lent(Draft draft) {
    for (String key : draft.recall()) {
      Referent part = context.recall(Keys.part(key));
      if (part != null) {
        return part.country();
      }
    }
    return null;
  }

  private @Nullable Referent recalled(Draft draft) {
    for (String key : draft.recall()) {
      Referent earlier = context.recall(key);
      if (earlier != null) {
        return earlier;
      }
    }
    return null;
  }

  /** Who holds an office on the article's day, when the lexicon knows one such. */
  private Referent holder(Referent title) {
    String role = title.role();
    String country = title.country();
    if (title.nameAr() != null
        || role == null
        || country == null
        || !title.id().startsWith("title:")) {
      return title;
    }
    if (!isUnique(role)) {
      return title;
    }
    Actor holder = actors.holder(role, country, context.published());
    if (holder == null && role.equals(LEADER)) {
      holder = actors.holder(HEAD_OF_STATE, country, context.published());
    }
    return holder == null ? title : named(holder, title);
  }

  /** Offices that one person holds at a time in a country. */
  private static boolean isUnique(String role) {
    return role.startsWith("head of ")
        || role.endsWith(" minister") && !role.startsWith("deputy")
        || UNIQUE.contains(role);
  }

  private Referent named(Actor holder, Referent title) {
    Referent person = holder.asOf(context.published());
    return Referents.withCountry(
        Referents.with(person, title.sectors(), title.role()), title.country());
  }
}
