package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.arabic.morphology.Proclitics.Start;
import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.isnad.language.Lexeme;
import org.isnad.language.PartOfSpeech;

/** Guesses what an unknown word is from its shape. */
final class Guesser {
  private static final int SHORTEST_WITH_CLITIC = 4;
  private static final int SHORTEST_VERB = 4;
  private static final int SHORTEST_WITH_PRONOUN = 5;
  private static final int LIKELIEST = 60;
  private static final int LIKELY = 50;
  private static final int POSSIBLE = 40;
  private static final int UNLIKELY = 30;

  private final String form;
  private final List<Analysis> guesses = new ArrayList<>(3);

  private Guesser(String form) {
    this.form = form;
  }

  /** One to three guesses, likeliest first. */
  static List<Analysis> guess(String form) {
    Guesser guesser = new Guesser(form);
    guesser.guess();
    return guesser.guesses;
  }

  private void guess() {
    for (Start start : Proclitics.of(form)) {
      if ((start.clitics() & Clitics.AL) != 0 && form.length() - start.at() > 1) {
        afterArticle(start);
        return;
      }
    }
    bare();
  }

  /** After the article stands a noun or an adjective. */
  private void afterArticle(Start start) {
    boolean relative = looksRelative();
    add(PartOfSpeech.ADJECTIVE, start, relative ? LIKELY : POSSIBLE);
    add(PartOfSpeech.NOUN, start, relative ? POSSIBLE : LIKELY);
    guesses.sort(Comparator.comparingInt(Analysis::score).reversed());
  }

  /** Without an article most unknown words are names. */
  private void bare() {
    Start whole = new Start(0, 0);
    if (hasNominalEnding()) {
      add(PartOfSpeech.NOUN, whole, LIKELY);
      add(PartOfSpeech.NAME, whole, POSSIBLE);
    } else {
      add(PartOfSpeech.NAME, whole, LIKELY);
    }
    afterClitic();
    if (guesses.size() < 3) {
      verb(whole);
    }
    beforePronoun();
    guesses.sort(Comparator.comparingInt(Analysis::score).reversed());
  }

  /** An unknown word in {@code ها} or {@code هم} is mostly a noun with its pronoun. */
  private void beforePronoun() {
    if (guesses.size() == 3 || form.length() < SHORTEST_WITH_PRONOUN) {
      return;
    }
    for (Enclitics.Pronoun pronoun : Enclitics.of(form)) {
      if (pronoun.length() == 2 && pronoun.letters().charAt(0) == HEH) {
        int end = form.length() - pronoun.length();
        Lexeme lexeme = lexeme(0, end, PartOfSpeech.NOUN);
        guesses.add(new Analysis(lexeme, 0, 0, pronoun.features(), end, LIKELIEST));
        return;
      }
    }
  }

  private Lexeme lexeme(int start, int end, PartOfSpeech pos) {
    return new Lexeme(-1, form.substring(start, end), pos, -1, "");
  }

  private void afterClitic() {
    for (Start start : Proclitics.of(form)) {
      boolean verbal = (start.clitics() & (Clitics.SA | Clitics.A)) != 0;
      boolean whole = start.clitics() == 0;
      if (!whole && !verbal && form.length() - start.at() >= SHORTEST_WITH_CLITIC) {
        add(PartOfSpeech.NAME, start, isLikelyClitic(start) ? LIKELIEST : POSSIBLE);
        return;
      }
    }
  }

  /** Few names begin with w, and few with a preposition's letter before hamza. */
  private boolean isLikelyClitic(Start start) {
    char first = form.charAt(start.at());
    return (start.clitics() & Clitics.WA) != 0
        || first == ALEF_HAMZA_ABOVE
        || first == ALEF_HAMZA_BELOW;
  }

  private void verb(Start whole) {
    if (form.length() < SHORTEST_VERB) {
      return;
    }
    char first = form.charAt(0);
    if (first == SEEN && isPrefix(form.charAt(1)) && form.length() > SHORTEST_VERB) {
      present(new Start(1, Clitics.SA), Features.FUTURE);
    } else if (isPrefix(first)) {
      present(whole, 0);
    } else if (form.endsWith("" + WAW + ALEF)) {
      verb(whole, Features.PAST | Features.THIRD | Features.MASCULINE | Features.PLURAL);
    } else if (form.endsWith("" + TEH)) {
      verb(whole, Features.PAST | Features.THIRD | Features.FEMININE | Features.SINGULAR);
    }
  }

  private static boolean isPrefix(char c) {
    return c == YEH || c == TEH;
  }

  private void present(Start start, int more) {
    int gender = form.charAt(start.at()) == YEH ? Features.MASCULINE : Features.FEMININE;
    int number = form.endsWith("" + WAW + NOON) ? Features.PLURAL : Features.SINGULAR;
    verb(start, Features.PRESENT | Features.THIRD | gender | number | more);
  }

  private void verb(Start start, int features) {
    guesses.add(guess(PartOfSpeech.VERB, start, features, UNLIKELY));
  }

  private void add(PartOfSpeech pos, Start start, int score) {
    int definite = (start.clitics() & Clitics.AL) != 0 ? Features.DEFINITE : 0;
    guesses.add(guess(pos, start, shape() | definite, score));
  }

  private Analysis guess(PartOfSpeech pos, Start start, int features, int score) {
    Lexeme lexeme = lexeme(start.at(), form.length(), pos);
    return new Analysis(
        lexeme, features, start.clitics(), 0, start.at() << 16 | form.length(), score);
  }

  private int shape() {
    if (ends(ALEF, TEH)) {
      return Features.FEMININE | Features.PLURAL;
    }
    if (form.length() > SHORTEST_WITH_CLITIC && (ends(WAW, NOON) || ends(YEH, NOON))) {
      return Features.MASCULINE | Features.PLURAL;
    }
    boolean feminine = form.charAt(form.length() - 1) == TEH_MARBUTA;
    return (feminine ? Features.FEMININE : 0) | Features.SINGULAR;
  }

  private boolean hasNominalEnding() {
    return form.charAt(form.length() - 1) == TEH_MARBUTA || ends(ALEF, TEH);
  }

  /** Ends as a relative adjective does. */
  private boolean looksRelative() {
    return form.charAt(form.length() - 1) == YEH
        || ends(YEH, TEH_MARBUTA)
        || form.length() > 5 && ends(YEH, NOON) && form.charAt(form.length() - 3) == YEH;
  }

  private boolean ends(char beforeLast, char last) {
    int length = form.length();
    return length > 2 && form.charAt(length - 1) == last && form.charAt(length - 2) == beforeLast;
  }
}
