package org.isnad.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.isnad.DateRange;
import org.isnad.language.Token;
import org.isnad.time.Direction;
import org.isnad.time.Resolved;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimeResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeTaggerTest {
  private static final LocalDate NOW = LocalDate.of(2018, 4, 20);
  private static final TimeTagger TAGGER = new TimeTagger(TimeTests.LEXICON);
  private static final TimeResolver RESOLVER = new TimeResolver();

  static List<String> expressions() {
    return TimeTests.lines("expressions.tsv");
  }

  static List<String> sentencesWithout() {
    return TimeTests.lines("no-expressions.txt");
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void tagsAndResolves(String line) {
    String[] cells = line.split("\t", -1);
    int start = cells[1].indexOf('[');
    int end = cells[1].indexOf(']') - 1;
    String sentence = cells[1].replace("[", "").replace("]", "");
    List<Token> tokens = TimeTests.tokens(sentence);
    List<TimeExpression> found = TAGGER.tag(tokens);
    assertThat(found).as(sentence).hasSize(1);
    TimeExpression only = found.get(0);
    assertThat(text(sentence, tokens, only)).isEqualTo(sentence.substring(start, end));
    assertThat(describe(only, cells[0].split(" ", -1)[0])).isEqualTo(cells[0]);
  }

  private static String text(String sentence, List<Token> tokens, TimeExpression found) {
    return sentence.substring(
        tokens.get(found.from()).span().start(), tokens.get(found.to() - 1).span().end());
  }

  private static String describe(TimeExpression found, String tense) {
    Direction direction = Direction.valueOf(tense.toUpperCase(Locale.ROOT));
    Resolved resolved = RESOLVER.resolve(found.value(), NOW, direction);
    DateRange range = resolved.range();
    String days = range == null ? resolved.value() : range.first() + ".." + range.last();
    return tense + " " + days + " " + resolved.type() + " " + found.role();
  }

  @ParameterizedTest
  @MethodSource("sentencesWithout")
  void leavesOtherSensesAlone(String sentence) {
    assertThat(TAGGER.tag(TimeTests.tokens(sentence))).as(sentence).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void relativeExpressionsStayOpenWithoutADay(String line) {
    String sentence = line.substring(line.indexOf('\t') + 1).replace("[", "").replace("]", "");
    for (TimeExpression found : TAGGER.tag(TimeTests.tokens(sentence))) {
      Resolved open = RESOLVER.resolve(found.value(), (LocalDate) null, Direction.PAST);
      Resolved other = RESOLVER.resolve(found.value(), NOW.plusYears(3), Direction.PAST);
      assertThat(open.range() == null || open.range().first().equals(first(other))).isTrue();
    }
  }

  private static LocalDate first(Resolved resolved) {
    DateRange range = resolved.range();
    return range == null ? LocalDate.MIN : range.first();
  }

  @Test
  void anEmptySentenceHasNone() {
    assertThat(TAGGER.tag(List.of())).isEmpty();
  }
}
