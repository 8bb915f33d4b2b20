package org.isnad.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Article;
import org.isnad.Attribution;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Place;
import org.isnad.Span;
import org.isnad.formats.CountryNames;
import org.isnad.formats.EventFormat;
import org.isnad.formats.JsonRecords;
import org.jspecify.annotations.Nullable;

/**
 * Events for a person at a terminal: a block an event, what is known of a thing at the left and the
 * article's words for it at the right; the sentence stands below the events that it reports.
 */
public final class EventTable implements EventFormat {
  private static final String INDENT = "  ";
  private static final int LABEL = 8;
  private static final int GAP = 2;
  private static final int NARROWEST_COLUMN = 12;

  private static final String BOLD = "1";
  private static final String DIM = "2";

  /** Of a quad class: green, bright green, yellow, red. */
  private static final String[] QUAD_COLOURS = {"1;32", "1;92", "1;33", "1;31"};

  private final Terminal terminal;
  private final CountryNames countries;

  public EventTable(Terminal terminal, CountryNames countries) {
    this.terminal = terminal;
    this.countries = countries;
  }

  @Override
  public String write(Article article, List<Event> events) {
    StringBuilder out = new StringBuilder();
    out.append(title(article)).append('\n');
    if (events.isEmpty()) {
      return out.append(INDENT).append(styled(DIM, "no events")).append("\n\n").toString();
    }
    int column = knownColumn(events);
    Span sentence = events.get(0).sentence();
    for (Event event : events) {
      if (!event.sentence().equals(sentence)) {
        sentence(article, sentence, out);
        sentence = event.sentence();
      }
      block(event, column, out);
    }
    sentence(article, sentence, out);
    return out.append('\n').toString();
  }

  /** As wide as what is known needs, but the words keep nearly half of the room. */
  private int knownColumn(List<Event> events) {
    int widest =
        events.stream()
            .flatMap(event -> lines(event).stream())
            .mapToInt(line -> Cells.width(line.known()))
            .max()
            .orElse(0);
    return Math.max(NARROWEST_COLUMN, Math.min(room() * 11 / 20, widest));
  }

  private int room() {
    return terminal.width() - 2 * INDENT.length() - LABEL;
  }

  private String title(Article article) {
    String published = article.published() == null ? "no date" : article.published().toString();
    String known =
        PlainWords.joined("article " + Cells.oneLine(article.id()), published, article.source());
    String title = article.title() == null ? "" : Cells.oneLine(article.title());
    return styled(BOLD, known) + (title.isEmpty() ? "" : "  " + Cells.isolated(title));
  }

  private void block(Event event, int column, StringBuilder out) {
    out.append('\n').append(INDENT);
    out.append(styled(QUAD_COLOURS[event.type().quad() - 1], event.type().name()));
    out.append(INDENT).append(PlainWords.what(event)).append('\n');
    for (Line line : lines(event)) {
      line(line, column, out);
    }
  }

  private List<Line> lines(Event event) {
    List<Line> lines = new ArrayList<>();
    entities("who", event.actors(), lines);
    entities("to whom", event.recipients(), lines);
    @Nullable DateRange date = event.date();
    if (date != null) {
      lines.add(new Line("when", days(date), orEmpty(event.dateText())));
    }
    @Nullable Place place = event.place();
    if (place != null) {
      @Nullable String country = countries.of(place.country());
      String known = country == null ? place.country() : country;
      lines.add(
          new Line(
              "where",
              PlainWords.joined(
                  place.name(), known == null || known.equals(place.name()) ? "" : known),
              place.text()));
    }
    sources(event, lines);
    lines.add(new Line("words", "", String.join(" … ", event.triggerText())));
    return lines;
  }

  private void entities(String label, List<Entity> entities, List<Line> lines) {
    String first = label;
    for (Entity entity : entities) {
      lines.add(new Line(first, PlainWords.who(entity, countries), entity.text()));
      first = "";
    }
  }

  private void sources(Event event, List<Line> lines) {
    String first = "source";
    for (Attribution attribution : event.attribution()) {
      String stance =
          attribution.stance() == Attribution.Stance.ASSERT
              ? ""
              : JsonRecords.lowerCase(attribution.stance());
      Entity source = attribution.source();
      String known = PlainWords.joined(PlainWords.who(source, countries), stance);
      lines.add(new Line(first, known, source.text()));
      first = "";
    }
    entities("denied", event.deniedBy(), lines);
  }

  private static String days(DateRange date) {
    return date.first().equals(date.last())
        ? date.first().toString()
        : date.first() + " to " + date.last();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private void line(Line line, int column, StringBuilder out) {
    List<String> left = Cells.wrapped(Cells.oneLine(line.known()), column);
    List<String> right = Cells.wrapped(Cells.oneLine(line.words()), room() - column - GAP);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      out.append(INDENT).append(INDENT);
      out.append(styled(DIM, Cells.padded(i == 0 ? line.label() : "", LABEL)));
      String words = i < right.size() ? right.get(i) : "";
      String facts = i < left.size() ? left.get(i) : "";
      out.append(words.isEmpty() ? facts : Cells.padded(facts, column + GAP));
      out.append(Cells.isolated(words)).append('\n');
    }
  }

  private void sentence(Article article, Span span, StringBuilder out) {
    String text = Cells.oneLine(article.text().substring(span.start(), span.end()));
    out.append('\n');
    for (String line : Cells.wrapped(text, terminal.width() - 2 * INDENT.length())) {
      out.append(INDENT).append(INDENT);
      out.append(styled(DIM, Cells.isolated(line))).append('\n');
    }
  }

  private String styled(String code, String text) {
    return terminal.colours() && !text.isEmpty()
        ? "\u001B[" + code + "m" + text + "\u001B[0m"
        : text;
  }

  /** A line of a block: what is known of something, and the article's words for it. */
  private record Line(String label, String known, String words) {}
}
