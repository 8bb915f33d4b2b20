package org.isnad.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.Node;
import org.isnad.lexicon.Problem;
import org.jspecify.annotations.Nullable;

/** Reads persons and bodies from a lexicon's rules. */
final class ActorReader {
  private static final String NONE = "-";

  private final List<Problem> problems = new ArrayList<>();

  /**
   * The persons, then the bodies, in the order of their files.
   *
   * @throws LexiconException with every problem found
   */
  static List<Actor> read(LexiconFiles files) {
    ActorReader reader = new ActorReader();
    List<Actor> actors = new ArrayList<>();
    reader.readAll(files.rulesBelow("actors/people"), true, actors);
    reader.readAll(files.rulesBelow("actors/bodies"), false, actors);
    if (!reader.problems.isEmpty()) {
      throw new LexiconException(reader.problems);
    }
    return List.copyOf(actors);
  }

  private void readAll(List<Node> entries, boolean people, List<Actor> actors) {
    for (Node entry : entries) {
      try {
        actors.add(actor(entry, people ? Referent.Kind.PERSON : bodyKind(entry)));
      } catch (LexiconException e) {
        problems.addAll(e.problems());
      }
    }
  }

  private static Referent.Kind bodyKind(Node entry) {
    String kind = entry.textOf("kind");
    if (kind == null) {
      return Referent.Kind.BODY;
    }
    return switch (kind) {
      case "armed" -> Referent.Kind.ARMED;
      case "state" -> Referent.Kind.COUNTRY;
      default -> Referent.Kind.BODY;
    };
  }

  private static Actor actor(Node entry, Referent.Kind kind) {
    List<String> names = entry.textsOf("names");
    if (names.isEmpty()) {
      throw new LexiconException(entry.origin(), "'names' is missing");
    }
    return new Actor(
        entry.require("id").text(),
        kind,
        entry.require("name").text(),
        entry.textOf("wikidata"),
        names,
        offices(entry));
  }

  /** The dated offices, and after them what a body is at any time. */
  private static List<Office> offices(Node entry) {
    List<Office> offices = new ArrayList<>();
    for (Node office : entry.itemsOf("offices")) {
      offices.add(office(office));
    }
    if (entry.get("country") != null || entry.get("sector") != null) {
      offices.add(office(entry));
    }
    return offices;
  }

  private static Office office(Node node) {
    return new Office(
        known(node.textOf("country")),
        sectors(node),
        node.textOf("role"),
        day(node.get("from"), true),
        day(node.get("to"), false));
  }

  private static List<String> sectors(Node node) {
    List<String> sectors = node.textsOf("sector");
    return sectors.equals(List.of(NONE)) ? List.of() : sectors;
  }

  private static @Nullable String known(@Nullable String code) {
    return NONE.equals(code) ? null : code;
  }

  /** A day, or the first or last one of a month or year. */
  private static @Nullable LocalDate day(@Nullable Node node, boolean first) {
    if (node == null) {
      return null;
    }
    try {
      return day(node.text(), first);
    } catch (DateTimeException | NumberFormatException e) {
      throw new LexiconException(node.origin(), "'" + node.text() + "' is no day, month or year");
    }
  }

  private static LocalDate day(String text, boolean first) {
    int year = Integer.parseInt(text.substring(0, Math.min(4, text.length())));
    return switch (text.length()) {
      case 4 -> LocalDate.of(year, first ? 1 : 12, first ? 1 : 31);
      case 7 -> {
        YearMonth month = YearMonth.of(year, part(text, 4));
        yield first ? month.atDay(1) : month.atEndOfMonth();
      }
      case 10 -> LocalDate.of(year, part(text, 4), part(text, 7));
      default -> throw new DateTimeException(text);
    };
  }

  /** The two digits after a hyphen: quicker than a parser, and thousands of days are read. */
  private static int part(String text, int hyphen) {
    if (text.charAt(hyphen) != '-') {
      throw new DateTimeException(text);
    }
    return Integer.parseInt(text.substring(hyphen + 1, hyphen + 3));
  }
}
