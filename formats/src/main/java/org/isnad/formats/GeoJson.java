package org.isnad.formats;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Place;
import org.isnad.ingest.json.JsonText;

/** GeoJSON (RFC 7946): a point a record whose place has coordinates; others are left out. */
public final class GeoJson implements EventFormat {
  @Override
  public String head() {
    return "{\"type\":\"FeatureCollection\",\"features\":[\n";
  }

  @Override
  public String between() {
    return ",";
  }

  @Override
  public String tail() {
    return "]}\n";
  }

  @Override
  public String write(Article article, List<Event> events) {
    List<String> features = new ArrayList<>();
    for (Event event : events) {
      Place place = event.place();
      if (place != null && place.latitude() != null && place.longitude() != null) {
        features.add(feature(article, event, place));
      }
    }
    return String.join(",", features);
  }

  private static String feature(Article article, Event event, Place place) {
    JsonText json = new JsonText();
    json.open('{').key("type").text("Feature").key("id").text(event.id());
    json.key("geometry").open('{').key("type").text("Point");
    json.key("coordinates").open('[').number(place.longitude()).number(place.latitude());
    json.close(']').close('}').key("properties").open('{');
    json.key("event_id").text(event.eventId());
    json.key("date").text(event.date() == null ? null : event.date().first().toString());
    json.key("enddate").text(event.date() == null ? null : event.date().last().toString());
    json.key("event").text(event.type().name());
    json.key("mode").texts(event.modes());
    json.key("event_scale").number(event.score());
    json.key("aux").list(event.status(), status -> json.text(JsonRecords.lowerCase(status)));
    json.key("actor").texts(names(event.actors()));
    json.key("recipient").texts(names(event.recipients()));
    json.key("place").text(Places.name(place)).key("country").text(place.country());
    json.key("article_id").text(article.id()).key("url").text(article.url());
    return json.close('}').close('}').endLine().toString();
  }

  private static List<String> names(List<Entity> entities) {
    return entities.stream()
        .map(entity -> entity.name() == null ? entity.text() : entity.name())
        .toList();
  }
}
