package org.isnad.cli.output;

import java.util.List;
import java.util.Objects;
import org.isnad.DateRange;
import org.isnad.Place;
import org.isnad.ingest.json.JsonText;
import org.isnad.relate.LinkedHappening;
import org.isnad.relate.Party;
import org.isnad.relate.Timeline;

/** A timeline as JSONL. */
public final class TimelineRecords {
  private TimelineRecords() {}

  /** A line a period, with its happenings when they are listed. */
  public static String lines(Timeline timeline, boolean list) {
    JsonText json = new JsonText();
    timeline.periods().forEach(period -> line(period, list, json));
    return json.toString();
  }

  private static void line(Timeline.Period period, boolean list, JsonText json) {
    json.open('{');
    json.key("start").text(period.start().toString());
    json.key("happenings").number(period.happenings().size());
    json.key("reports").number(period.reports());
    json.key("score").number((Double) period.score());
    json.key("verbal_cooperation").number(period.ofQuad(1));
    json.key("material_cooperation").number(period.ofQuad(2));
    json.key("verbal_conflict").number(period.ofQuad(3));
    json.key("material_conflict").number(period.ofQuad(4));
    if (list) {
      json.key("list").list(period.happenings(), happening -> happening(happening, json));
    }
    json.close('}').endLine();
  }

  private static void happening(LinkedHappening happening, JsonText json) {
    DateRange date = Objects.requireNonNull(happening.date());
    Place place = happening.place();
    json.open('{');
    json.key("date").text(date.first().toString()).key("enddate").text(date.last().toString());
    json.key("event").text(happening.type().name());
    json.key("event_scale").number((Double) happening.score());
    parties("actor", happening.first().actors(), json);
    parties("recipient", happening.first().recipients(), json);
    json.key("event_loc").text(place == null ? null : place.name());
    json.key("sources").texts(happening.sources());
    json.key("events")
        .texts(happening.tellings().stream().map(telling -> telling.report().id()).toList());
    json.close('}');
  }

  private static void parties(String key, List<Party> parties, JsonText json) {
    json.key(key)
        .list(
            parties,
            party -> {
              json.open('{').key("raw_text").text(party.words());
              json.key("entity_name").text(party.name());
              json.key("country").text(party.country()).close('}');
            });
  }
}
