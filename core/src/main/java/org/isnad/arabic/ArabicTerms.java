package org.isnad.arabic;

import static org.isnad.arabic.Letters.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.isnad.language.Analysis;
import org.isnad.language.Lexeme;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.lexicon.Lexicon;
import org.isnad.relate.TermReader;
import org.jspecify.annotations.Nullable;

/**
 * The terms of Arabic words: the verb of a verbal form, masdar or participle, the lemma of another
 * word, the spelling of an unknown one without its clitic, all folded and without a light ending.
 */
public final class ArabicTerms implements TermReader {
  private static final Set<PartOfSpeech> CONTENT =
      EnumSet.of(
          PartOfSpeech.VERB,
          PartOfSpeech.MASDAR,
          PartOfSpeech.ACTIVE_PARTICIPLE,
          PartOfSpeech.PASSIVE_PARTICIPLE,
          PartOfSpeech.NOUN,
          PartOfSpeech.ADJECTIVE,
          PartOfSpeech.NAME,
          PartOfSpeech.UNKNOWN);

  /** What is left of a word that loses its ending or article. */
  private static final int SHORTEST = 3;

  /** A verb that fewer articles have is none that its masdar reminds of. */
  private static final int IN_USE = 5;

  /** The article, alone and after what is written before it. */
  private static final List<String> ARTICLES =
      List.of(
          of(WAW, ALEF, LAM),
          of(BEH, ALEF, LAM),
          of(KAF, ALEF, LAM),
          of(FEH, ALEF, LAM),
          of(LAM, LAM),
          of(ALEF, LAM));

  private static final String PROCLITICS = of(WAW, FEH, BEH, LAM, KAF);

  private static final List<String> ENDINGS =
      List.of(
          of(HEH, ALEF),
          of(ALEF, NOON),
          of(ALEF, TEH),
          of(WAW, NOON),
          of(YEH, NOON),
          of(YEH, HEH),
          of(HEH, MEEM),
          of(HEH),
          of(YEH),
          of(ALEF));

  private final Lexicon lexicon;

  public ArabicTerms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static String of(char... letters) {
    return new String(letters);
  }

  @Override
  public @Nullable String term(ParsedSentence sentence, int token, ToIntFunction<String> seen) {
    Analysis word = sentence.word(token);
    if (!CONTENT.contains(word.pos())) {
      return null;
    }
    return word.isGuess()
        ? withoutEnding(withoutClitic(sentence.token(token).key(), seen))
        : known(word.lexeme(), seen);
  }

  /** A masdar or participle is its verb where the verb is in use: a ministry is not. */
  private String known(Lexeme lexeme, ToIntFunction<String> seen) {
    if (lexeme.isDerived()) {
      String verb = termOf(lexicon.lexeme(lexeme.base()));
      if (seen.applyAsInt(verb) >= IN_USE) {
        return verb;
      }
    }
    return termOf(lexeme);
  }

  private static String termOf(Lexeme lexeme) {
    return withoutEnding(Normalizer.key(lexeme.bareLemma()));
  }

  /** An article goes; a single letter only where what is left is the better known word. */
  private static String withoutClitic(String word, ToIntFunction<String> seen) {
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() >= article.length() + SHORTEST) {
        return word.substring(article.length());
      }
    }
    boolean mayBeClitic = word.length() > SHORTEST && PROCLITICS.indexOf(word.charAt(0)) >= 0;
    return mayBeClitic && isBetterKnown(word.substring(1), word, seen) ? word.substring(1) : word;
  }

  private static boolean isBetterKnown(String word, String longer, ToIntFunction<String> seen) {
    int known = occurrences(word, seen);
    return known > 0 && known >= occurrences(longer, seen);
  }

  private static int occurrences(String word, ToIntFunction<String> seen) {
    return Math.max(seen.applyAsInt(word), seen.applyAsInt(withoutEnding(word)));
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() >= ending.length() + SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
