package org.isnad.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.isnad.language.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberWordsTest {
  private static final NumberWords NUMBERS = new NumberWords(TimeTests.LEXICON);

  static List<String> numbers() {
    return TimeTests.lines("numbers.tsv");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void readsTheWholePhrase(String line) {
    String[] cells = line.split("\t", -1);
    List<Token> tokens = TimeTests.tokens(cells[1]);
    NumberPhrase phrase = Objects.requireNonNull(NUMBERS.parse(tokens, 0), line);
    assertThat(phrase.to()).as(line).isEqualTo(tokens.size());
    assertThat(describe(phrase)).isEqualTo(cells[0]);
  }

  private static String describe(NumberPhrase phrase) {
    String value = plain(phrase.low()) + (phrase.isVague() ? ".." + plain(phrase.high()) : "");
    return phrase.ordinal() ? value + " ordinal" : value;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}
