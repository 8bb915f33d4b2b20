package org.isnad.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.DateRange;
import org.isnad.SharedData;
import org.isnad.language.Token;
import org.isnad.time.Direction;
import org.isnad.time.Resolved;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimeResolver;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The share of Recognizers cases with the right words and the right value. Words are right when
 * they end at the same place and begin at the same place but for prepositions. An interval is right
 * when its last day is the one given or the day before, for the specs exclude the end of whole
 * units.
 */
class RecognizersSpecTest {
  private static final List<String> FILES =
      List.of("DateTimeParser", "DatePeriodParser", "DurationParser", "TimeParser");
  private static final String NOW = "2016-11-07T00:00:00";
  private static final double TARGET = 0.85;

  private final TimeTagger tagger = new TimeTagger(TimeTests.LEXICON);
  private final TimeResolver resolver = new TimeResolver();
  private final Set<String> joiners = new HashSet<>(TimeTests.lines("joiners.txt"));
  private final List<String> failures = new ArrayList<>();

  @Test
  void reachesItsShareOfTheCountedCases() throws IOException {
    Set<String> leftOut = leftOut();
    int counted = 0;
    for (String file : FILES) {
      List<?> cases = cases(SharedData.file("time/specs/Arabic/" + file + ".json"));
      for (int i = 0; i < cases.size(); i++) {
        if (!leftOut.contains(file + "\t" + i)) {
          counted++;
          check(file, i, (Map<?, ?>) cases.get(i));
        }
      }
    }
    double share = 1 - failures.size() / (double) counted;
    assertThat(share).as("%d counted, failed: %s", counted, failures).isGreaterThan(TARGET);
  }

  private static Set<String> leftOut() {
    Set<String> leftOut = new HashSet<>();
    for (String line : TimeTests.lines("recognizers-left-out.tsv")) {
      leftOut.add(line.substring(0, line.lastIndexOf('\t')));
    }
    return leftOut;
  }

  private static List<?> cases(Path file) throws IOException {
    String json = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    return (List<?>) new Load(LoadSettings.builder().build()).loadFromString(json);
  }

  private void check(String file, int index, Map<?, ?> spec) {
    String input = text(spec, "Input");
    Map<?, ?> result = (Map<?, ?>) ((List<?>) field(spec, "Results")).get(0);
    List<Token> tokens = TimeTests.tokens(input);
    LocalDateTime now = now(spec);
    for (TimeExpression found : tagger.tag(tokens)) {
      if (isSpan(input, tokens, found, text(result, "Text"))
          && isValue(file, (Map<?, ?>) field(result, "Value"), found, now)) {
        return;
      }
    }
    failures.add(file + " " + index);
  }

  private static Object field(Map<?, ?> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private static String text(Map<?, ?> map, String key) {
    return (String) field(map, key);
  }

  private static LocalDateTime now(Map<?, ?> spec) {
    Map<?, ?> context = (Map<?, ?>) spec.get("Context");
    String now = context == null ? NOW : text(context, "ReferenceDateTime");
    return LocalDateTime.parse(now.substring(0, NOW.length()));
  }

  private boolean isSpan(String input, List<Token> tokens, TimeExpression found, String words) {
    int start = input.indexOf(words.strip());
    int end = trimmedEnd(input, start + words.strip().length());
    int foundStart = tokens.get(found.from()).span().start();
    int foundEnd = tokens.get(found.to() - 1).span().end();
    if (start < 0 || foundEnd != end) {
      return false;
    }
    String between = input.substring(Math.min(start, foundStart), Math.max(start, foundStart));
    return joiners.containsAll(TimeTests.tokens(between).stream().map(Token::key).toList());
  }

  private static int trimmedEnd(String input, int end) {
    return end > 0 && input.charAt(end - 1) == '.' ? end - 1 : end;
  }

  private boolean isValue(String file, Map<?, ?> value, TimeExpression found, LocalDateTime now) {
    String timex = text(value, "Timex");
    Resolved past = resolver.resolve(found.value(), now, Direction.PAST);
    Resolved future = resolver.resolve(found.value(), now, Direction.FUTURE);
    List<String> wantedPast = values(value, "PastResolution");
    List<String> wantedFuture = values(value, "FutureResolution");
    boolean plain = file.equals("DurationParser") || file.equals("TimeParser");
    if (plain || timex.endsWith("_REF") || wantedPast.isEmpty()) {
      return past.value().endsWith(timex);
    }
    boolean rightPast = isResolved(past, wantedPast);
    boolean rightFuture = isResolved(future, wantedFuture);
    return wantedPast.equals(wantedFuture) ? rightPast || rightFuture : rightPast && rightFuture;
  }

  private static List<String> values(Map<?, ?> value, String key) {
    Map<?, ?> resolution = (Map<?, ?>) value.get(key);
    return resolution == null
        ? List.of()
        : resolution.values().stream().map(String::valueOf).toList();
  }

  private static boolean isResolved(Resolved resolved, List<String> wanted) {
    DateRange range = resolved.range();
    if (range == null) {
      return false;
    }
    if (wanted.size() == 1) {
      return moment(resolved.value()).equals(wanted.get(0));
    }
    LocalDate end = LocalDate.parse(wanted.get(1));
    return range.first().toString().equals(wanted.get(0))
        && (range.last().equals(end) || range.last().equals(end.minusDays(1)));
  }

  private static String moment(String timex) {
    String text = timex.contains("T") ? timex.replace('T', ' ') : timex + " 00";
    while (text.length() < "2016-11-07 00:00:00".length()) {
      text += ":00";
    }
    return text;
  }
}
