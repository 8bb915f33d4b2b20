package org.isnad.arabic.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;
import org.isnad.time.Ahead;
import org.isnad.time.CalendarDate;
import org.isnad.time.Decade;
import org.isnad.time.Length;
import org.isnad.time.PartOf;
import org.isnad.time.Range;
import org.isnad.time.RelativeDay;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimeValue;
import org.isnad.time.Weekday;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions among the tokens of a sentence. Immutable and safe to share between
 * threads.
 */
public final class TimeTagger {
  private static final int WORDS_OF_NUMBER = 5;
  private static final String QUOTE = "\"";
  private static final int WORDS_BEFORE_AGE = 3;
  private static final int WORDS_AFTER_AHEAD = 5;

  private final TimeVocabulary vocabulary;
  private final NumberWords numbers;

  /**
   * Takes its words from the files below {@code time/}.
   *
   * @throws org.isnad.lexicon.LexiconException when they have problems
   */
  public TimeTagger(Lexicon lexicon) {
    this.vocabulary = new TimeVocabulary(lexicon);
    this.numbers = new NumberWords(lexicon);
  }

  /** The expressions of a sentence, in order, not overlapping. */
  public List<TimeExpression> tag(List<Token> tokens) {
    Cue[][] cues = cues(tokens);
    if (cues.length == 0) {
      return List.of();
    }
    TimeText text = new TimeText(tokens, cues, numbers);
    return tag(text, new TimeGrammar(text), cues);
  }

  /** The words of time by token; empty when there is none. */
  private @Nullable Cue[][] cues(List<Token> tokens) {
    @Nullable Cue[][] cues = new Cue[tokens.size()][];
    boolean any = false;
    for (int i = 0; i < cues.length; i++) {
      Token token = tokens.get(i);
      cues[i] = vocabulary.starting(token.key());
      any |= cues[i] != null || token.kind() == Token.Kind.NUMBER;
    }
    return any ? cues : new Cue[0][];
  }

  private List<TimeExpression> tag(TimeText text, TimeGrammar grammar, @Nullable Cue[][] cues) {
    List<TimeExpression> expressions = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Cue mask = text.find(at, CueKind.MASK);
      Found found = mask == null && mayStart(text, at, cues) ? grammar.expression(at) : null;
      if (found == null) {
        at += mask == null ? 1 : mask.length();
      } else {
        addIfTime(text, found, expressions);
        at = Math.max(at + 1, found.to());
      }
    }
    return List.copyOf(expressions);
  }

  private boolean mayStart(TimeText text, int index, @Nullable Cue[][] cues) {
    return cues[index] != null && text.startsExpression(index)
        || numbers.startsAt(text.token(index)) && text.isNearTime(index, WORDS_OF_NUMBER);
  }

  private static void addIfTime(TimeText text, Found found, List<TimeExpression> expressions) {
    if (!isName(text, found)
        && !isAge(text, found)
        && !isAgeByDecade(text, found)
        && !isRate(text, found)) {
      expressions.add(
          new TimeExpression(found.from(), found.to(), value(text, found, expressions)));
    }
  }

  /** What is scheduled for Friday is not of last Friday. */
  private static TimeValue value(TimeText text, Found found, List<TimeExpression> before) {
    int last = before.isEmpty() ? 0 : before.get(before.size() - 1).to();
    for (int at = found.from() - 1; at >= Math.max(last, found.from() - WORDS_AFTER_AHEAD); at--) {
      if (text.has(at, CueKind.AHEAD)) {
        return new Ahead(found.value());
      }
    }
    return found.value();
  }

  /** The revolution of 25 January, the alliance of 14 March. */
  private static boolean isName(TimeText text, Found found) {
    return isYearly(found.value())
        && !text.has(found.from(), CueKind.DAY_WORD)
        && (text.has(found.from() - 1, CueKind.NAME_HEAD)
            || text.isKind(found.from() - 1, Token.Kind.PUNCTUATION)
                && !text.isComma(found.from() - 1)
                && text.has(found.from() - 2, CueKind.NAME_HEAD));
  }

  private static boolean isYearly(TimeValue value) {
    if (value instanceof Range range) {
      return isYearly(range.from());
    }
    return value instanceof CalendarDate date && date.year() == 0 && date.month() != 0
        || value instanceof Weekday;
  }

  /** How old somebody is, or the name of a programme: sixty minutes. */
  private static boolean isAge(TimeText text, Found found) {
    if (!(found.value() instanceof Length)) {
      return false;
    }
    if (text.has(found.from() - 1, CueKind.PROGRAMME)
        || text.is(found.from() - 1, QUOTE) && text.has(found.from() - 2, CueKind.PROGRAMME)) {
      return true;
    }
    if (text.isComma(found.from() - 1) && text.isComma(found.to()) && isOfYears(found.value())) {
      return true;
    }
    boolean bracketed = text.is(found.from() - 1, "(") && text.is(found.to(), ")");
    return bracketed || followsAge(text, found.from()) || precedesAge(text, found.to());
  }

  /** A woman in her thirties. */
  private static boolean isAgeByDecade(TimeText text, Found found) {
    TimeValue whole = found.value() instanceof PartOf part ? part.whole() : found.value();
    return whole instanceof Decade
        && (text.has(found.from() - 2, CueKind.PERSON) || followsAge(text, found.from()));
  }

  /** A name, 31 years, ...: how old he is. */
  private static boolean isOfYears(TimeValue value) {
    return value instanceof Length length && length.isOfYears();
  }

  /** Eighteen hours a day. */
  private static boolean isRate(TimeText text, Found found) {
    boolean day = found.value() instanceof RelativeDay today && today.offset() == 0;
    return day
        && text.has(found.from() - 1, CueKind.IN)
        && (text.has(found.from() - 2, CueKind.UNIT_COUNTED)
            || text.has(found.from() - 2, CueKind.UNIT_MANY)
            || text.has(found.from() - 2, CueKind.UNIT_TWO)
            || text.has(found.from() - 2, CueKind.TIMES_MANY));
  }

  private static boolean followsAge(TimeText text, int index) {
    for (int i = index - 1; i >= index - WORDS_BEFORE_AGE; i--) {
      if (text.has(i, CueKind.AGE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean precedesAge(TimeText text, int index) {
    return text.has(index, CueKind.AGE_AFTER) || text.has(index + 1, CueKind.AGE_AFTER);
  }
}
