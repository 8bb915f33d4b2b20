package org.isnad.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.DateRange;
import org.isnad.EventType;
import org.isnad.Place;
import org.isnad.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HappeningLinkerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final Party ARMY = new Party(null, "army", "ISR", "MIL");
  private static final Party ISRAEL = new Party("Israel", "Israel", "ISR", null);
  private static final Party IRAN = new Party("Iran", "Iran", "IRN", null);
  private static final Telling RAID = told("a", EventType.ASSAULT, ARMY, IRAN, "Isfahan", DAY);
  private static final Telling SAME = told("b", EventType.ASSAULT, ISRAEL, IRAN, "Isfahan", DAY);
  private static final Telling ELSEWHERE =
      told("c", EventType.ASSAULT, ISRAEL, IRAN, "Tabriz", DAY.plusDays(1));

  private static Telling told(
      String article,
      EventType type,
      Party actor,
      Party recipient,
      @Nullable String town,
      LocalDate day) {
    Place place =
        town == null ? null : new Place(town, new Span(0, 1), town, "IRN", 32.0, 51.0, null);
    EventReport report =
        new EventReport(
            article + ":0:" + type + ":1",
            type,
            List.of(),
            List.of(),
            List.of(actor),
            List.of(recipient),
            place,
            DateRange.day(day),
            true,
            type.score(),
            List.of(),
            List.of());
    return new Telling(article, day.plusDays(1), "Outlet " + article, report);
  }

  @Test
  void typePartiesPlaceAndDayDecide() {
    assertThat(TellingComparer.points(RAID, SAME)).isGreaterThanOrEqualTo(TellingComparer.ENOUGH);
    assertThat(TellingComparer.points(SAME, ELSEWHERE)).isLessThan(TellingComparer.ENOUGH);
    Telling back = told("d", EventType.ASSAULT, IRAN, ISRAEL, "Isfahan", DAY);
    assertThat(TellingComparer.points(RAID, back)).isNegative();
    Telling arrest = told("e", EventType.COERCE, ARMY, IRAN, "Isfahan", DAY);
    assertThat(TellingComparer.points(RAID, arrest)).isNegative();
    Telling later = told("f", EventType.ASSAULT, ARMY, IRAN, "Isfahan", DAY.plusDays(3));
    assertThat(TellingComparer.points(RAID, later)).isNegative();
  }

  @Test
  void anArticleTellsOfEachHappeningOnce() {
    assertThat(TellingComparer.points(RAID, RAID)).isNegative();
  }

  @Test
  void eitherSideOfAMeetingMayBeToldFirst() {
    Telling one = told("a", EventType.COOPERATE, IRAN, ISRAEL, "Isfahan", DAY);
    Telling other = told("b", EventType.COOPERATE, ISRAEL, IRAN, "Isfahan", DAY);
    assertThat(TellingComparer.points(one, other)).isGreaterThanOrEqualTo(TellingComparer.ENOUGH);
  }

  @Test
  void theOrderGivenDoesNotMatter() {
    List<Telling> tellings = new ArrayList<>(List.of(RAID, SAME, ELSEWHERE));
    List<LinkedHappening> expected = HappeningLinker.link(tellings);
    assertThat(expected).extracting(happening -> happening.tellings().size()).containsExactly(2, 1);
    for (int seed = 1; seed <= 5; seed++) {
      Collections.shuffle(tellings, new Random(seed));
      assertThat(HappeningLinker.link(tellings)).isEqualTo(expected);
      for (Telling one : tellings) {
        for (Telling other : tellings) {
          assertThat(TellingComparer.points(one, other))
              .isEqualTo(TellingComparer.points(other, one));
        }
      }
    }
  }

  @Test
  void theMeanIsOfHappeningsNotOfReports() {
    Telling threat = told("d", EventType.THREATEN, IRAN, ISRAEL, null, DAY);
    Timeline timeline =
        Timeline.of(
            HappeningLinker.link(List.of(RAID, SAME, threat)), Timeline.Unit.WEEK, DAY, null);
    Timeline.Period week = timeline.periods().get(0);
    assertThat(week.start()).isEqualTo(DAY);
    assertThat(week.reports()).isEqualTo(3);
    assertThat(week.score()).isEqualTo((-9 - 3.5) / 2);
    assertThat(week.ofQuad(4)).isEqualTo(1);
  }
}
