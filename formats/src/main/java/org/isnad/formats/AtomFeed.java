package org.isnad.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.Event;

/** An Atom feed (RFC 4287) of events: an entry a record. */
public final class AtomFeed implements EventFormat {
  private final String title;
  private final String id;
  private final LocalDate updated;

  /**
   * A feed.
   *
   * @param title what was asked for
   * @param id an IRI that the same question always has
   * @param updated the day of the newest article in it
   */
  public AtomFeed(String title, String id, LocalDate updated) {
    this.title = title;
    this.id = id;
    this.updated = updated;
  }

  @Override
  public String head() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
        + element("title", title)
        + element("id", id)
        + element("updated", moment(updated))
        + "<author><name>Isnad</name></author>\n";
  }

  @Override
  public String tail() {
    return "</feed>\n";
  }

  @Override
  public String write(Article article, List<Event> events) {
    return events.stream().map(event -> entry(article, event)).collect(Collectors.joining());
  }

  private String entry(Article article, Event event) {
    String link = article.url() == null ? "" : "<link href=\"" + escaped(article.url()) + "\"/>\n";
    String sentence = article.text().substring(event.sentence().start(), event.sentence().end());
    return "<entry>\n"
        + element("title", headline(event))
        + element("id", "urn:isnad:" + encoded(event.id()))
        + element("updated", moment(Objects.requireNonNullElse(article.published(), updated)))
        + link
        + "<category term=\""
        + event.type()
        + "\"/>\n"
        + element("summary", sentence)
        + "</entry>\n";
  }

  /** Such as {@code CONSULT/phone: Vladimir Putin, Iran → … (2026-01-16)}. */
  private static String headline(Event event) {
    String what =
        Stream.concat(Stream.of(event.type().name()), event.modes().stream())
            .collect(Collectors.joining("/"));
    String whom = event.recipients().isEmpty() ? "" : " → " + names(event.recipients());
    String when = event.date() == null ? "" : " (" + event.date().first() + ")";
    return what + ": " + names(event.actors()) + whom + when;
  }

  private static String names(List<Entity> entities) {
    return entities.stream()
        .map(entity -> entity.name() == null ? entity.text() : entity.name())
        .collect(Collectors.joining(", "));
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
  }

  private static String encoded(String id) {
    return java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** As XML 1.0 wants it; what it cannot hold becomes a replacement character. */
  private static String escaped(String text) {
    StringBuilder xml = new StringBuilder();
    text.codePoints().forEach(point -> xml.append(escaped(point)));
    return xml.toString();
  }

  private static String escaped(int point) {
    return switch (point) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\t', '\n', '\r' -> " ";
      default -> isXml(point) ? Character.toString(point) : "\uFFFD";
    };
  }

  private static boolean isXml(int point) {
    return point >= ' ' && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF;
  }
}
