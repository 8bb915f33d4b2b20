package org.isnad.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.actor.Referent;
import org.isnad.language.Analysis;
import org.isnad.language.Argument;
import org.isnad.language.Mention;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Node;
import org.isnad.lexicon.Row;

/** Whether what stands in a place is what an entry needs, or must not have, there. */
final class Demands {
  private static final String ANY = "any";
  private static final String AGENT_ID = "agent:";
  private static final int NEAR_TOKENS = 20;

  private final Map<String, Set<String>> classes = new HashMap<>();

  Demands(Lexicon lexicon) {
    for (Node rule : lexicon.files().rules("words/classes")) {
      classes
          .computeIfAbsent("@" + rule.require("class").text(), name -> new HashSet<>())
          .addAll(rule.textsOf("words"));
    }
    for (Row row : lexicon.files().rows("grammar")) {
      classes.computeIfAbsent("@" + row.cell(0), name -> new HashSet<>()).add(row.last());
    }
  }

  /** One of the arguments meets one of the demands. */
  boolean meets(ParsedSentence sentence, List<Argument> arguments, List<String> demands) {
    for (Argument argument : arguments) {
      for (String demand : demands) {
        if (meets(sentence, argument, demand)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The head of one of the arguments meets one of the demands. */
  boolean headMeets(ParsedSentence sentence, List<Argument> arguments, List<String> demands) {
    for (Argument argument : arguments) {
      Phrase phrase = argument.phrase();
      for (String demand : demands) {
        if (phrase == null
            ? demand.equals("@pronoun") || demand.equals(ANY)
            : matches(sentence, phrase, demand, true)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean meets(ParsedSentence sentence, Argument argument, String demand) {
    if (demand.equals(ANY)) {
      return true;
    }
    Phrase phrase = argument.phrase();
    if (phrase == null) {
      return demand.equals("@pronoun") || demand.equals("@actor") || demand.equals("@person");
    }
    return matches(sentence, phrase, demand, false);
  }

  private boolean matches(ParsedSentence sentence, Phrase phrase, String demand, boolean headOnly) {
    return switch (demand) {
      case ANY -> true;
      case "@actor" -> refers(phrase, Referent::canAct);
      case "@person" -> refers(phrase, Demands::isPeople) || isCount(sentence, phrase);
      case "@place" ->
          refers(
              phrase,
              what ->
                  what.kind() == Referent.Kind.PLACE
                      || what.kind() == Referent.Kind.COUNTRY
                      || what.kind() == Referent.Kind.SEAT);
      case "@armed" -> isArmed(sentence, phrase);
      default -> hasWord(sentence, phrase, demand, headOnly);
    };
  }

  /** Two of them, seven: a number that stands for people. */
  private static boolean isCount(ParsedSentence sentence, Phrase phrase) {
    int rest = phrase.to() - phrase.head() - 1;
    boolean ofThem = rest == 1 && sentence.word(phrase.to() - 1).enclitic() != 0;
    boolean alone = phrase.mention() == null && (rest == 0 || ofThem);
    Analysis head = sentence.word(phrase.head());
    return alone && head.pos() == PartOfSpeech.NUMBER;
  }

  /** Persons and groups of people; soldiers and officers too, who are an armed group of agents. */
  private static boolean isPeople(Referent who) {
    return switch (who.kind()) {
      case PERSON, GROUP -> true;
      case ARMED -> who.id().startsWith(AGENT_ID);
      default -> false;
    };
  }

  private boolean isArmed(ParsedSentence sentence, Phrase phrase) {
    return refers(phrase, who -> who.kind() == Referent.Kind.ARMED)
        || hasWord(sentence, phrase, "@armed-words", true);
  }

  private static boolean refers(Phrase phrase, java.util.function.Predicate<Referent> predicate) {
    Mention mention = phrase.mention();
    return mention != null && mention.to() > phrase.head() && predicate.test(mention.best());
  }

  private boolean hasWord(ParsedSentence sentence, Phrase phrase, String demand, boolean headOnly) {
    Set<String> members = classes.get(demand);
    List<String> words = List.of(demand.split(" "));
    int from = headOnly ? phrase.head() : phrase.from();
    int to = headOnly ? phrase.head() + 1 : endOfCounted(sentence, phrase);
    for (int at = from; at < to; at++) {
      boolean found =
          members == null ? isWords(sentence, at, words) : isMember(sentence, at, members);
      if (found) {
        return true;
      }
    }
    return false;
  }

  /** Where what a phrase counts ends: "a number" goes on with "of the positions". */
  private int endOfCounted(ParsedSentence sentence, Phrase phrase) {
    if (phrase.index() + 1 >= sentence.phrases().size()) {
      return phrase.to();
    }
    Phrase next = sentence.phrases().get(phrase.index() + 1);
    boolean adjacent = next.from() == phrase.to() || next.from() == phrase.to() + 1;
    boolean counts =
        adjacent
            && next.preposition() != null
            && members("@partitive").contains(next.preposition())
            && isMember(sentence, phrase.to() - 1, members("@quantity"));
    return counts ? next.to() : phrase.to();
  }

  /** One of the words (or members of a class) stands soon after a token. */
  boolean hasNear(ParsedSentence sentence, int at, List<String> demands) {
    int end = Math.min(sentence.size(), at + NEAR_TOKENS);
    for (int i = at + 1; i < end; i++) {
      for (String demand : demands) {
        Set<String> members = classes.get(demand);
        boolean found =
            members == null
                ? isWords(sentence, i, List.of(demand.split(" ")))
                : isMember(sentence, i, members);
        if (found) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean isWords(ParsedSentence sentence, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (at + i >= sentence.size() || !isWord(sentence, at + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The token is the word: its lemma, or what is left of it without clitics. */
  static boolean isWord(ParsedSentence sentence, int at, String word) {
    Analysis reading = sentence.word(at);
    return reading.lexeme().hasSpelling(word)
        || reading.pos().isNominal() && isNominalReading(sentence, at, word)
        || stem(sentence, at).equals(word)
        || sentence.token(at).form().equals(word);
  }

  /** A plural may belong to several nouns: ideas, to thought and to idea. */
  private static boolean isNominalReading(ParsedSentence sentence, int at, String word) {
    for (Analysis other : sentence.readings(at)) {
      if (other.pos().isNominal() && other.lexeme().hasSpelling(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMember(ParsedSentence sentence, int at, Set<String> members) {
    return members.contains(sentence.word(at).lexeme().lemma())
        || members.contains(stem(sentence, at));
  }

  /** A token is a word of a class, by its name with {@code @}. */
  boolean isOneOf(ParsedSentence sentence, int at, String name) {
    return isMember(sentence, at, members(name));
  }

  /** A token's spelling without clitics and article. */
  static String stem(ParsedSentence sentence, int at) {
    Analysis word = sentence.word(at);
    String form = sentence.token(at).form();
    int start = Math.min(word.stemStart(), form.length());
    int end = Math.max(start, Math.min(word.stemEnd(), form.length()));
    return form.substring(start, end);
  }

  /** Words of a class, by its name with {@code @}; empty when there is no such class. */
  Set<String> members(String name) {
    return classes.getOrDefault(name, Set.of());
  }
}
