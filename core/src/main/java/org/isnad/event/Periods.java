package org.isnad.event;

import java.time.LocalDate;
import org.isnad.DateRange;
import org.isnad.language.Clause;
import org.isnad.language.ParsedSentence;
import org.isnad.time.Direction;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimeResolver;
import org.isnad.time.TimeRole;
import org.jspecify.annotations.Nullable;

/** Which period a date or a sentence belongs to: that of the news, or another one before it. */
final class Periods {
  private static final int BACKGROUND_DAYS = 31;

  private final TimeResolver resolver = new TimeResolver();

  /** Ended more than 31 days before the news, or dated only by an earlier year. */
  static boolean isBackground(@Nullable DateRange range, @Nullable LocalDate published) {
    if (range == null || published == null) {
      return false;
    }
    boolean wholeYear = range.first().getDayOfYear() == 1 && range.last().getDayOfYear() >= 365;
    boolean earlierYear = wholeYear && range.last().getYear() < published.getYear();
    return earlierYear || range.last().isBefore(published.minusDays(BACKGROUND_DAYS));
  }

  /** "Had done so in that year": what such a sentence does not date is of that period too. */
  boolean tellsOfAnother(ParsedSentence sentence, @Nullable LocalDate published) {
    boolean dated = false;
    if (!isPluperfect(sentence)) {
      return false;
    }
    for (TimeExpression time : sentence.times()) {
      DateRange range = resolver.resolve(time.value(), published, Direction.PAST).range();
      if (range != null && time.role() != TimeRole.LENGTH && time.role() != TimeRole.FREQUENCY) {
        if (time.role() == TimeRole.START || !isBackground(range, published)) {
          return false;
        }
        dated = true;
      }
    }
    return dated;
  }

  private static boolean isPluperfect(ParsedSentence sentence) {
    Clause first = sentence.clauses().get(0);
    int verb = first.auxiliary() >= 0 ? first.auxiliary() : first.predicate();
    return verb >= 0 && sentence.word(verb).lexeme().hasTag("kana");
  }
}
