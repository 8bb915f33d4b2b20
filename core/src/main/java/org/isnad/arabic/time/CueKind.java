package org.isnad.arabic.time;

/** What a word does in expressions of time; the lexicon names these in lower case. */
enum CueKind {
  MONTH(true, false),
  MONTH_AFTER(true, false),
  MONTH_DATE(true, false),
  HIJRI(true, false),
  HIJRI_DATE(true, false),
  WEEKDAY(true, false),
  WEEKDAY_BARE(false, false),
  UNIT_ONE(true, true),
  UNIT_COUNTED(true, true),
  UNIT_TWO(true, true),
  UNIT_MANY(true, true),
  PART(true, true),
  PART_ADVERB(false, false),
  PART_ALONE(false, false),
  TIME_POINT(true, false),
  ANCHOR(true, false),
  TONIGHT(true, false),
  PRESENT(true, false),
  FUTURE(false, false),
  AHEAD(true, false),
  PAST(false, false),
  LAST(false, false),
  RECENT(false, false),
  THIS(false, false),
  NEXT(false, false),
  DEMONSTRATIVE(true, false),
  THAT(true, false),
  SAME(false, false),
  FOLLOWING(false, false),
  FEW(false, false),
  WHOLE(false, false),
  ONE(false, false),
  LATEST(true, false),
  PORTION(true, false),
  SEASON(true, true),
  DECADE(true, true),
  QUARTER(true, true),
  HALF(true, true),
  THIRD(true, true),
  WEEKEND(true, false),
  IN(false, false),
  ON(false, false),
  ON_PLACE(false, true),
  SINCE(false, false),
  UNTIL(false, false),
  FROM(false, false),
  TO(false, false),
  BETWEEN(false, false),
  BEFORE(false, false),
  AFTER(false, false),
  DURING(false, false),
  FOR(false, false),
  ABOUT(true, false),
  EVERY(true, false),
  PERIOD(true, false),
  NUMBER_TITLE(true, false),
  YEAR_WORD(true, false),
  YEAR_PAIR(true, false),
  MONTH_WORD(true, false),
  MONTH_PAIR(true, false),
  DAY_WORD(true, false),
  DATE_WORD(false, false),
  DAY_PAIR(true, false),
  HOUR_WORD(true, false),
  MINUS(false, false),
  QUARTER_HOUR(true, false),
  HALF_HOUR(true, false),
  THIRD_HOUR(true, false),
  ZONE(true, true),
  ZONE_NAME(true, false),
  ERA(false, false),
  NOW(false, false),
  TIME_WORD(false, false),
  FREQUENCY(false, false),
  TIMES(false, false),
  TIMES_MANY(false, false),
  FEAST(true, false),
  ERA_NAME(true, false),
  MASK(true, false),
  NAME_HEAD(true, true),
  AGE(true, true),
  PERSON(true, false),
  PROGRAMME(true, true),
  AGE_AFTER(false, false);

  private final boolean prepositions;
  private final boolean article;

  CueKind(boolean prepositions, boolean article) {
    this.prepositions = prepositions;
    this.article = article;
  }

  /** Whether an expression may start with it; others only follow or govern one. */
  boolean starts() {
    return switch (this) {
      case IN, AHEAD, TO, LAST, RECENT, THIS, NEXT, SAME, FOLLOWING, FEW, WHOLE, ONE -> false;
      case MINUS,
          ZONE,
          ZONE_NAME,
          ERA,
          NOW,
          TIME_WORD,
          ON,
          ON_PLACE,
          PERSON,
          PROGRAMME,
          NAME_HEAD,
          AGE,
          AGE_AFTER ->
          false;
      default -> true;
    };
  }

  /** Whether prepositions are written as one with it. */
  boolean takesPrepositions() {
    return prepositions;
  }

  /** Whether the lexicon gives it without the article that it may take. */
  boolean takesArticle() {
    return article;
  }
}
