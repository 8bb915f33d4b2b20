package org.isnad.arabic.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.actor.Actor;
import org.isnad.actor.Referent;

/** Keys under which an article's context remembers. */
final class Keys {
  /** Whoever was named last and can act. */
  static final String LAST = "last";

  /** The group of people named last. */
  static final String GROUP = "group";

  private static final String PLACE = "place:";
  private static final String PART = "part:";
  private static final String NAME = "name:";
  private static final String HEAD = "head:";
  private static final String ACTOR = "actor:";

  private Keys() {}

  /** A person by a part of his name. */
  static String name(String foldedWords) {
    return NAME + foldedWords;
  }

  /** Whoever bears a title, a body by its kind. */
  static String head(NameEntry entry) {
    return head(NameKeys.key(entry.words()));
  }

  /** The same by the folded word, whose article does not count. */
  static String head(String word) {
    boolean article = word.startsWith(NameKeys.ARTICLE) && word.length() > 4;
    return HEAD + (article ? word.substring(2) : word);
  }

  static String place(Referent place) {
    return PLACE + place.id();
  }

  /** What a longer phrase belongs to, by its last word: the regime, of the regime's forces. */
  static String part(String headKey) {
    return PART + headKey;
  }

  static String actor(Actor actor) {
    return ACTOR + actor.id();
  }

  /** An unknown person's name: the whole, what follows the first names, the first two words. */
  static List<String> names(String foldedName) {
    List<String> keys = new ArrayList<>();
    keys.add(name(foldedName));
    String[] words = foldedName.split(" ", -1);
    for (int from = 1; from < words.length; from++) {
      keys.add(name(String.join(" ", List.of(words).subList(from, words.length))));
    }
    if (words.length > 2) {
      keys.add(name(words[0] + ' ' + words[1]));
    }
    return keys;
  }

  /** A known person's short names, and that he was seen. */
  static List<String> names(Actor person) {
    List<String> keys = new ArrayList<>();
    keys.add(actor(person));
    for (String name : person.names()) {
      keys.addAll(names(NameKeys.key(name)));
    }
    return keys;
  }

  /** A known body's kinds: the first words of its names. */
  static List<String> kinds(Actor body) {
    List<String> keys = new ArrayList<>();
    keys.add(actor(body));
    for (String name : body.names()) {
      String key = NameKeys.key(name);
      int space = key.indexOf(' ');
      if (space > 0) {
        keys.add(head(key.substring(0, space)));
      }
    }
    return keys;
  }
}
