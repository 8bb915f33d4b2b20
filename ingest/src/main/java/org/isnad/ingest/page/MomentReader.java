package org.isnad.ingest.page;

import static org.isnad.arabic.Letters.MEEM;
import static org.isnad.arabic.Letters.SAD;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.DateRange;
import org.isnad.arabic.Tokenizer;
import org.isnad.arabic.time.TimeTagger;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;
import org.isnad.time.Direction;
import org.isnad.time.Precision;
import org.isnad.time.Resolved;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimeResolver;
import org.jspecify.annotations.Nullable;

/** Reads days and times as machines write them, in English, and in Arabic. Safe for threads. */
public final class MomentReader {
  private static final int LONGEST = 200;
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
              + "(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?"
              + "\\s*(Z|[zZ]|(?:GMT|UTC)?[+-]\\d{1,2}:?\\d{0,2}|GMT|UTC)?)?");
  private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern EPOCH = Pattern.compile("1[0-9]{9}(?:[0-9]{3})?");
  private static final String MONTHS =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b" + MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+" + MONTHS + ",?[\\s-]+(\\d{4})");
  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d:])(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?![\\d:])\\s*(\\p{L}*)");
  private static final Pattern ZONE =
      Pattern.compile("(?:GMT|UTC)\\s*([+-])\\s*(\\d{1,2}):?(\\d{2})?|\\b(GMT|UTC)\\b");
  private static final Pattern NUMERIC_ZONE =
      Pattern.compile("\\d\\d:\\d\\d\\s*([+-])(\\d{2}):?(\\d{2})\\b()");
  private static final List<String> MONTH_NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final TimeTagger tagger;
  private final Tokenizer tokenizer = new Tokenizer();

  /** Takes the Arabic words of time from the lexicon. */
  public MomentReader(Lexicon lexicon) {
    tagger = new TimeTagger(lexicon);
  }

  /** The moment in a text of machine or man, or null. */
  public @Nullable Moment read(@Nullable String text) {
    if (text == null || text.length() > LONGEST || !hasDigit(text)) {
      return null;
    }
    String latin = latinDigits(text).strip();
    try {
      Moment exact = iso(latin);
      if (exact == null) {
        exact = compact(latin);
      }
      Moment moment = exact == null ? spoken(latin) : exact;
      return moment != null && moment.isLikely() ? moment : null;
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String latinDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = Character.isDigit(c);
      out.append(digit ? (char) ('0' + Character.digit(c, 10)) : isInvisible(c) ? ' ' : c);
    }
    return out.toString();
  }

  private static boolean isInvisible(char c) {
    return c == '\u200E' || c == '\u200F' || c == '\u061C' || c == '\u00A0' || c == '\n';
  }

  private static @Nullable Moment iso(String text) {
    Matcher matcher = ISO.matcher(text);
    if (!matcher.lookingAt()) {
      return null;
    }
    LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    if (matcher.group(4) == null) {
      Matcher clock = CLOCK.matcher(text);
      LocalTime time = clock.find() ? clock(clock) : null;
      return new Moment(day, time, time == null ? null : zone(text));
    }
    int second = matcher.group(6) == null ? 0 : number(matcher, 6);
    LocalTime time = LocalTime.of(number(matcher, 4), number(matcher, 5), second);
    String zone = matcher.group(7);
    return new Moment(day, time, zone == null ? null : offset(zone));
  }

  private static ZoneOffset offset(String zone) {
    String sign = zone.replaceFirst("^(GMT|UTC)", "");
    if (sign.isEmpty() || sign.equalsIgnoreCase("z")) {
      return ZoneOffset.UTC;
    }
    String digits = sign.substring(1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int factor = sign.charAt(0) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(factor * hours, factor * minutes);
  }

  private static @Nullable Moment compact(String text) {
    Matcher matcher = COMPACT.matcher(text);
    if (matcher.matches()) {
      return Moment.of(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
    }
    if (EPOCH.matcher(text).matches()) {
      long value = Long.parseLong(text);
      long seconds = text.length() > 10 ? value / 1000 : value;
      return Moment.of(java.time.Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }
    return null;
  }

  private @Nullable Moment spoken(String text) {
    LocalDate day = english(text);
    if (day == null) {
      day = arabic(text);
    }
    if (day == null) {
      return null;
    }
    Matcher clock = CLOCK.matcher(text);
    LocalTime time = clock.find() ? clock(clock) : null;
    return new Moment(day, time, time == null ? null : zone(text));
  }

  private static @Nullable LocalDate english(String text) {
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.find()) {
      return LocalDate.of(number(month, 3), month(month.group(1)), number(month, 2));
    }
    Matcher day = DAY_FIRST.matcher(text);
    return day.find() ? LocalDate.of(number(day, 3), month(day.group(2)), number(day, 1)) : null;
  }

  private static int month(String name) {
    return MONTH_NAMES.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  /** The first day that the tagger finds with its year. */
  private @Nullable LocalDate arabic(String text) {
    String close = text.replaceAll("(?<=\\d)\\s*([/-])\\s*(?=\\d)", "$1");
    List<Token> tokens = tokenizer.tokens(close, 0, close.length());
    for (TimeExpression expression : tagger.tag(tokens)) {
      Resolved resolved =
          new TimeResolver().resolve(expression.value(), (LocalDate) null, Direction.PAST);
      DateRange range = resolved.range();
      if (range != null && resolved.precision() == Precision.DAY) {
        return range.first();
      }
    }
    return null;
  }

  /** Hours of the afternoon have a word with the letter of evening behind them. */
  private static LocalTime clock(Matcher clock) {
    int hour = number(clock, 1);
    String half = clock.group(4).toLowerCase(Locale.ROOT);
    boolean evening = half.startsWith("" + MEEM) || half.startsWith("pm");
    boolean morning = half.startsWith("" + SAD) || half.startsWith("am");
    int shift = evening && hour < 12 ? 12 : morning && hour == 12 ? -12 : 0;
    int second = clock.group(3) == null ? 0 : number(clock, 3);
    return LocalTime.of(hour + shift, number(clock, 2), second);
  }

  private static @Nullable ZoneOffset zone(String text) {
    Matcher zone = ZONE.matcher(text);
    if (!zone.find()) {
      zone = NUMERIC_ZONE.matcher(text);
      if (!zone.find()) {
        return null;
      }
    }
    if (zone.group(1) == null) {
      return ZoneOffset.UTC;
    }
    int factor = zone.group(1).equals("-") ? -1 : 1;
    int minutes = zone.group(3) == null ? 0 : number(zone, 3);
    return ZoneOffset.ofHoursMinutes(factor * number(zone, 2), factor * minutes);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
