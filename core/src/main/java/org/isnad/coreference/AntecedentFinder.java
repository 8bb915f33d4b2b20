package org.isnad.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.isnad.actor.Referent;
import org.isnad.language.Analysis;
import org.isnad.language.Argument;
import org.isnad.language.Arguments;
import org.isnad.language.Clause;
import org.isnad.language.Features;
import org.isnad.language.Language;
import org.isnad.language.ParsedSentence;
import org.isnad.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun or a dropped subject stands for: the nearest fitting phrase, subjects first. One
 * for each article; sentences are given to it in order.
 */
public final class AntecedentFinder {
  private static final int REMEMBERED = 12;

  /** Jordan, Iraq, Sudan, Morocco, Lebanon, Yemen. */
  private static final Set<String> MASCULINE_COUNTRIES =
      Set.of("JOR", "IRQ", "SDN", "SSD", "MAR", "LBN", "YEM");

  /** A phrase where it stands. */
  public record Antecedent(ParsedSentence sentence, Phrase phrase) {}

  private final Language language;
  private final List<Antecedent> subjects = new ArrayList<>();

  /** Objects of the sentence before. */
  private final List<Antecedent> objects = new ArrayList<>();

  public AntecedentFinder(Language language) {
    this.language = language;
  }

  /**
   * Remembers the subjects of a sentence for those after it, of its main clauses as nearest; for
   * the sentence right after also its objects.
   */
  public void remember(ParsedSentence sentence) {
    objects.clear();
    remember(sentence, Clause.Kind.CONTENT);
    remember(sentence, Clause.Kind.MAIN);
    while (subjects.size() > REMEMBERED) {
      subjects.remove(0);
    }
  }

  private void remember(ParsedSentence sentence, Clause.Kind kind) {
    for (Clause clause : sentence.clauses()) {
      if (clause.kind() == kind && clause.predicate() >= 0) {
        Arguments arguments = language.arguments(sentence, clause.predicate());
        remember(sentence, arguments.in(Arguments.SUBJECT), subjects);
        remember(sentence, arguments.in(Arguments.OBJECT), objects);
      }
    }
  }

  private static void remember(
      ParsedSentence sentence, List<Argument> arguments, List<Antecedent> memory) {
    for (Argument argument : arguments) {
      Phrase phrase = argument.phrase();
      if (phrase != null && canAct(phrase)) {
        memory.add(new Antecedent(sentence, phrase));
      }
    }
  }

  /**
   * Whom an argument stands for: itself, or the antecedent of a pronoun; null when none fits.
   *
   * @param taken who else takes part: a pronoun of object or owner never means the doer of its own
   *     clause, who would be told by a reflexive
   */
  public @Nullable Antecedent resolve(
      ParsedSentence sentence, Argument argument, Collection<Antecedent> taken) {
    Phrase phrase = argument.phrase();
    if (phrase != null) {
      return new Antecedent(sentence, phrase);
    }
    if (argument.isSituation()) {
      return null;
    }
    int person = Features.person(argument.pronoun());
    boolean third = person == Features.THIRD || person == 0;
    if (!third) {
      return null;
    }
    Antecedent near =
        argument.dropped()
            ? subjectWithin(sentence, argument.token(), argument.pronoun(), taken)
            : within(sentence, argument.token(), argument.pronoun(), taken);
    return near != null ? near : before(argument.pronoun(), taken);
  }

  /** The nearest fitting phrase before the pronoun in its own sentence; a subject wins. */
  private @Nullable Antecedent within(
      ParsedSentence sentence, int token, int features, Collection<Antecedent> taken) {
    Phrase best = null;
    for (Phrase phrase : sentence.phrases()) {
      boolean before = phrase.to() <= token;
      if (before && fits(sentence, phrase, features, taken)) {
        boolean subject = phrase.preposition() == null;
        if (best == null || subject || best.preposition() != null) {
          best = phrase;
        }
      }
    }
    return best == null ? null : new Antecedent(sentence, best);
  }

  /** The subject of the nearest clause before that fits. */
  private @Nullable Antecedent subjectWithin(
      ParsedSentence sentence, int token, int features, Collection<Antecedent> taken) {
    for (int i = sentence.clauseAt(token).index() - 1; i >= 0; i--) {
      int predicate = sentence.clauses().get(i).predicate();
      if (predicate < 0) {
        continue;
      }
      for (Argument subject : language.arguments(sentence, predicate).in(Arguments.SUBJECT)) {
        Phrase phrase = subject.phrase();
        if (phrase != null && fits(sentence, phrase, features, taken)) {
          return new Antecedent(sentence, phrase);
        }
      }
    }
    return null;
  }

  private @Nullable Antecedent before(int features, Collection<Antecedent> taken) {
    Antecedent subject = lastOf(subjects, features, taken);
    return subject != null ? subject : lastOf(objects, features, taken);
  }

  private static @Nullable Antecedent lastOf(
      List<Antecedent> memory, int features, Collection<Antecedent> taken) {
    for (int i = memory.size() - 1; i >= 0; i--) {
      Antecedent one = memory.get(i);
      if (fits(one.sentence(), one.phrase(), features, taken)) {
        return one;
      }
    }
    return null;
  }

  private static boolean canAct(Phrase phrase) {
    return phrase.mention() != null
        && phrase.mention().from() <= phrase.head()
        && phrase.mention().best().canAct();
  }

  private static boolean fits(
      ParsedSentence sentence, Phrase phrase, int features, Collection<Antecedent> taken) {
    return canAct(phrase)
        && agrees(sentence.word(phrase.head()), phrase, features)
        && taken.stream().noneMatch(other -> isSame(other.phrase(), phrase));
  }

  private static boolean isSame(Phrase one, Phrase other) {
    return one.equals(other)
        || one.mention() != null
            && other.mention() != null
            && one.mention().best().equals(other.mention().best());
  }

  /** A masculine singular stands for no plural; a feminine one may stand for things or forces. */
  private static boolean agrees(Analysis head, Phrase phrase, int features) {
    int gender = Features.gender(features);
    int headGender = gender(head, phrase);
    boolean plural = Features.number(features) >= Features.DUAL;
    boolean headPlural = isPlural(head, phrase);
    if (plural != headPlural && plural) {
      return false;
    }
    if (headPlural && !plural) {
      return gender != Features.MASCULINE;
    }
    return gender == 0 || headGender == 0 || gender == headGender || headPlural;
  }

  /** A name is one person, however it ends. */
  private static boolean isPlural(Analysis head, Phrase phrase) {
    boolean named =
        phrase.mention() != null
            && phrase.mention().best().kind() == Referent.Kind.PERSON
            && phrase.mention().best().nameAr() != null;
    return !named && Features.number(head.features()) >= Features.DUAL;
  }

  /** Other names of a state have the gender of their word. */
  private static int gender(Referent country) {
    if (!country.id().equals(country.country())) {
      return 0;
    }
    return MASCULINE_COUNTRIES.contains(country.id()) ? Features.MASCULINE : Features.FEMININE;
  }

  /** Countries are feminine but for a few; seats may be either; persons by their title or name. */
  private static int gender(Analysis head, Phrase phrase) {
    Referent.Kind kind =
        phrase.mention() == null ? Referent.Kind.PLACE : phrase.mention().best().kind();
    int gender = head.isGuess() ? 0 : Features.gender(head.features());
    if (kind == Referent.Kind.PERSON && gender == 0) {
      return Features.MASCULINE;
    }
    if (kind == Referent.Kind.COUNTRY && phrase.mention() != null) {
      return gender(phrase.mention().best());
    }
    return kind == Referent.Kind.SEAT ? 0 : gender;
  }
}
