package org.isnad.arabic.time;

import static org.isnad.arabic.Letters.ALEF;
import static org.isnad.arabic.Letters.LAM;
import static org.isnad.arabic.Letters.WAW;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.arabic.Normalizer;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers: words with their agreement, digits, and digits with words (20 thousand).
 *
 * <p>In Arabic the units come before the tens (three-and-twenty), each further part is joined by
 * wa-, and what multiplies follows without it (three hundreds, twenty thousand).
 */
public final class NumberWords {
  private static final String AND = String.valueOf(WAW);
  private static final String ARTICLE = "" + ALEF + LAM;
  private static final int SOME = 2;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  /** What a word of number does. */
  private enum Kind {
    UNIT,
    TEEN,
    TEN,
    TENS,
    HUNDRED,
    HUNDREDS,
    SCALE,
    SCALE_TWO,
    VAGUE,
    VAGUE_SCALE,
    ORDINAL,
    ORDINAL_TEEN
  }

  private record Word(
      Kind kind, double low, double high, boolean joined, boolean preposed, boolean definite) {}

  private final Map<String, Word> words = new HashMap<>();

  /**
   * Reads {@code time/numbers}.
   *
   * @throws LexiconException when a row is of no known kind
   */
  public NumberWords(Lexicon lexicon) {
    for (Row row : lexicon.files().rows("time/numbers")) {
      add(row);
    }
  }

  private void add(Row row) {
    Kind kind = kind(row);
    String[] bounds = row.cell(1).split("-", 2);
    double low = Double.parseDouble(bounds[0]);
    double high = Double.parseDouble(bounds[bounds.length - 1]);
    Clitized.spell(
        Normalizer.key(row.last()),
        true,
        true,
        (key, joined, preposed, definite) ->
            words.merge(
                key, new Word(kind, low, high, joined, preposed, definite), NumberWords::plainer));
  }

  /**
   * Of two readings of a spelling the one with fewer clitics; of equals the earlier in the file.
   */
  private static Word plainer(Word one, Word other) {
    return clitics(other) < clitics(one) ? other : one;
  }

  private static int clitics(Word word) {
    return (word.joined ? 1 : 0) + (word.preposed ? 1 : 0) + (word.definite ? 1 : 0);
  }

  private static Kind kind(Row row) {
    try {
      return Kind.valueOf(row.cell(0).replace('-', '_').toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(row.origin(), "'" + row.cell(0) + "' is no kind of number");
    }
  }

  /** Whether a number may start at this token. */
  boolean startsAt(Token token) {
    return token.kind() == Token.Kind.NUMBER || words.containsKey(token.key());
  }

  /** The longest number that starts at a token, or null. */
  public @Nullable NumberPhrase parse(List<Token> tokens, int index) {
    if (index < 0 || index >= tokens.size()) {
      return null;
    }
    return new Reader(tokens, index).read();
  }

  /** One number being read. */
  private final class Reader {
    private final List<Token> tokens;
    private final int start;
    private int at;
    private double total;
    private double group;
    private boolean ordinal;
    private boolean definite;
    private boolean joined;
    private boolean preposed;

    Reader(List<Token> tokens, int start) {
      this.tokens = tokens;
      this.start = start;
      this.at = start;
    }

    @Nullable NumberPhrase read() {
      skipTitle();
      if (isNumber(at)) {
        return digits();
      }
      Word first = word(at);
      if (first == null) {
        return null;
      }
      definite = first.definite;
      joined = first.joined;
      preposed = first.preposed;
      return switch (first.kind) {
        case ORDINAL, ORDINAL_TEEN -> ordinal(first);
        case VAGUE, VAGUE_SCALE -> vague(first);
        default -> cardinal();
      };
    }

    /** The article before digits is a token of its own. */
    private void skipTitle() {
      String key = tokens.get(at).key();
      if (isNumber(at + 1)
          && key.endsWith(ARTICLE)
          && key.length() <= ARTICLE.length() + 2
          && touches(at)) {
        definite = true;
        joined = key.charAt(0) == WAW;
        at++;
      } else if (isNumber(at + 1) && key.equals(AND) && touches(at)) {
        joined = true;
        at++;
      }
    }

    private boolean touches(int index) {
      return tokens.get(index).span().end() >= tokens.get(index + 1).span().start() - 1;
    }

    private boolean isNumber(int index) {
      return index < tokens.size() && tokens.get(index).kind() == Token.Kind.NUMBER;
    }

    private @Nullable Word word(int index) {
      return index < tokens.size() ? words.get(tokens.get(index).key()) : null;
    }

    private @Nullable NumberPhrase digits() {
      double value = Digits.value(tokens.get(at).form());
      if (Double.isNaN(value)) {
        return null;
      }
      group = value;
      at++;
      multiply();
      while (addMore()) {
        multiply();
      }
      return phrase();
    }

    private boolean addMore() {
      if (total == 0 || at + 1 >= tokens.size() || !tokens.get(at).is(AND) || !isNumber(at + 1)) {
        return false;
      }
      Word scale = word(at + 2);
      double value = Digits.value(tokens.get(at + 1).form());
      if (scale == null || scale.kind != Kind.SCALE || scale.low * value >= total) {
        return false;
      }
      group = value;
      at += 2;
      return true;
    }

    private void multiply() {
      Word next = word(at);
      while (next != null && isScale(next) && !next.joined && group > 0) {
        group *= next.low;
        at++;
        next = word(at);
      }
      if (group >= HUNDRED && at > start + 1) {
        total += group;
        group = 0;
      }
    }

    private boolean isScale(Word word) {
      return word.kind == Kind.SCALE || word.kind == Kind.VAGUE_SCALE || word.kind == Kind.HUNDRED;
    }

    private NumberPhrase phrase() {
      double value = total + group;
      return new NumberPhrase(start, at, value, value, ordinal, definite, joined, preposed);
    }

    /** Third; third and twentieth; thirteenth. */
    private @Nullable NumberPhrase ordinal(Word first) {
      ordinal = true;
      group = first.low;
      at++;
      Word next = word(at);
      if (next != null && next.kind == Kind.TEN && !next.joined && !next.definite) {
        group += TEN;
        at++;
      } else if (next != null && next.kind == Kind.TENS && next.joined) {
        group += next.low;
        at++;
      } else if (first.kind == Kind.ORDINAL_TEEN) {
        return null;
      }
      return phrase();
    }

    /** Tens of thousands: the vague number multiplies a definite scale. */
    private NumberPhrase vague(Word first) {
      at++;
      if (first.kind == Kind.VAGUE_SCALE) {
        return vague(SOME * first.low, TEN * first.low - 1);
      }
      double factor = 1;
      Word next = word(at);
      if (next != null && isScale(next) && next.definite && first.low >= TEN) {
        factor = next.low;
        at++;
      }
      return vague(first.low * factor, first.high * factor);
    }

    private NumberPhrase vague(double low, double high) {
      return new NumberPhrase(start, at, low, high, false, definite, joined, preposed);
    }

    private @Nullable NumberPhrase cardinal() {
      boolean more = true;
      while (more) {
        Word next = word(at);
        more = next != null && (at == start || !next.preposed) && take(next, at == start);
      }
      return at == start ? null : phrase();
    }

    private boolean take(Word word, boolean first) {
      boolean adds = first || word.joined;
      return switch (word.kind) {
        case UNIT -> adds && group % HUNDRED == 0 && takeUnit(word);
        case TEEN -> adds && group % HUNDRED == 0 && takeTeen(word);
        case TEN -> adds && group % HUNDRED == 0 && first && add(word.low);
        case TENS -> adds && group % HUNDRED < TEN && add(word.low);
        case HUNDRED -> takeHundred(adds);
        case HUNDREDS -> adds && group == 0 && add(word.low);
        case SCALE, VAGUE_SCALE -> takeScale(word, adds, first);
        case SCALE_TWO -> adds && group == 0 && addTotal(word.low);
        default -> false;
      };
    }

    private boolean add(double value) {
      group += value;
      at++;
      return true;
    }

    private boolean addTotal(double value) {
      total += value;
      at++;
      return true;
    }

    private boolean takeUnit(Word word) {
      add(word.low);
      Word next = word(at);
      if (next != null && next.kind == Kind.TEN && !next.joined && !next.definite) {
        add(TEN);
      }
      return true;
    }

    /** One of eleven, or of one-and-twenty; alone it means "one of". */
    private boolean takeTeen(Word word) {
      Word next = word(at + 1);
      boolean eleven = next != null && next.kind == Kind.TEN && !next.joined;
      if (eleven) {
        at++;
        return add(word.low + TEN);
      }
      return next != null && next.kind == Kind.TENS && next.joined && add(word.low);
    }

    private boolean takeHundred(boolean adds) {
      if (group >= 1 && group < TEN && !(adds && at > start)) {
        group *= HUNDRED;
        at++;
        return true;
      }
      return adds && group == 0 && add(HUNDRED);
    }

    private boolean takeScale(Word word, boolean adds, boolean first) {
      double scale = word.low;
      if (group > 0 && !word.joined && !first) {
        total += group * scale;
        group = 0;
        at++;
        return true;
      }
      return adds && group == 0 && addTotal(scale);
    }
  }
}
