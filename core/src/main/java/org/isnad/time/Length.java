package org.isnad.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long, and nothing more.
 *
 * @param amounts such as one hour and thirty minutes
 * @param approximate some, about, more than
 */
public record Length(List<Amount> amounts, boolean approximate) implements TimeValue {
  /**
   * So many of a unit.
   *
   * @param vague an unnamed number of them: days, hours
   */
  public record Amount(double count, Unit unit, boolean vague) {
    /** Days, weeks and so on without a number, as a newspaper means them. */
    public static Amount some(Unit unit) {
      return new Amount(unit == Unit.DAY ? 7 : 3, unit, true);
    }

    String timex() {
      return (vague ? "X" : Timex.number(count * unit.letters())) + unit.letter();
    }
  }

  public Length {
    List<Amount> sorted = new ArrayList<>(amounts);
    sorted.sort(Comparator.comparing(Amount::unit).reversed());
    amounts = List.copyOf(sorted);
  }

  public static Length of(double count, Unit unit) {
    return new Length(List.of(new Amount(count, unit, false)), false);
  }

  @Override
  public Resolved resolve(Reference reference) {
    Precision precision = approximate ? Precision.APPROXIMATE : Precision.DAY;
    return new Resolved(null, Resolved.DURATION, timex(), precision, "a length");
  }

  @Override
  public TimeRole role() {
    return TimeRole.LENGTH;
  }

  /** The largest unit, which says how exact a date counted by it is. */
  Unit unit() {
    return amounts.get(0).unit();
  }

  /** So many years, told exactly. */
  public boolean isOfYears() {
    return amounts.size() == 1 && unit() == Unit.YEAR && !amounts.get(0).vague();
  }

  /** Hours, minutes or seconds. */
  public boolean isOfClock() {
    return unit().isOfClock();
  }

  /** As ISO 8601 writes it: {@code P1Y1M21D}. */
  public String timex() {
    StringBuilder text = new StringBuilder("P");
    boolean time = false;
    for (Amount amount : amounts) {
      if (amount.unit().isOfClock() && !time) {
        text.append('T');
        time = true;
      }
      text.append(amount.timex());
    }
    return text.toString();
  }
}
