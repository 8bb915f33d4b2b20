package org.isnad.testkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.arabic.Normalizer;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.Node;
import org.isnad.lexicon.Origin;
import org.isnad.lexicon.Problem;
import org.jspecify.annotations.Nullable;

/** Checks that a person or body has one code at a time, and a full name one bearer at a time. */
final class ActorLint {
  private static final String FOLDER = "actors";

  private final Map<String, List<Tenure>> bearers = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** A code that holds for a while. */
  private record Tenure(String id, String code, LocalDate first, LocalDate last, Origin origin) {
    boolean overlaps(Tenure other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
  }

  static List<Problem> check(LexiconFiles files) {
    ActorLint lint = new ActorLint();
    files.rulesBelow(FOLDER).stream().filter(Node::isMap).forEach(lint::checkEntry);
    return lint.problems;
  }

  private void checkEntry(Node entry) {
    List<Tenure> tenures = tenures(entry);
    for (int i = 0; i < tenures.size(); i++) {
      for (Tenure earlier : tenures.subList(0, i)) {
        checkOverlap(earlier, tenures.get(i));
      }
    }
    List<String> names = entry.textsOf("names");
    if (!names.isEmpty()) {
      checkName(names.get(0), entry.itemsOf("names").get(0).origin(), tenures);
    }
  }

  /**
   * Two posts of one country at a time are a fact of life: their sectors add up, the first listed
   * leads. Of two countries nobody can be.
   */
  private void checkOverlap(Tenure earlier, Tenure later) {
    if (earlier.overlaps(later) && !country(earlier).equals(country(later))) {
      problems.add(
          new Problem(
              later.origin(),
              "overlaps the office of line "
                  + earlier.origin().line()
                  + " with another code: "
                  + earlier.code()
                  + " and "
                  + later.code()));
    }
  }

  private void checkName(String name, Origin origin, List<Tenure> tenures) {
    List<Tenure> others = bearers.computeIfAbsent(Normalizer.key(name), key -> new ArrayList<>());
    for (Tenure tenure : tenures) {
      for (Tenure other : others) {
        if (tenure.overlaps(other) && !tenure.code().equals(other.code())) {
          problems.add(
              new Problem(
                  origin, "the first name of '" + tenure.id() + "' is also that of " + other.id()));
          return;
        }
      }
    }
    others.addAll(tenures);
  }

  private List<Tenure> tenures(Node entry) {
    List<Node> offices = entry.itemsOf("offices");
    List<Tenure> tenures = new ArrayList<>();
    for (Node office : offices.isEmpty() ? List.of(entry) : offices) {
      LocalDate first = day(office, "from", LocalDate.MIN);
      LocalDate last = day(office, "to", LocalDate.MAX);
      if (last.isBefore(first)) {
        problems.add(new Problem(office.origin(), "ends before it begins"));
      } else {
        tenures.add(new Tenure(id(entry), code(office), first, last, office.origin()));
      }
    }
    return tenures;
  }

  private static String country(Tenure tenure) {
    return tenure.code().substring(0, tenure.code().indexOf('/'));
  }

  private static String id(Node entry) {
    return Objects.toString(entry.textOf("id"), "?");
  }

  private static String code(Node office) {
    List<String> sectors = office.textsOf("sector");
    return Objects.toString(office.textOf("country"), "-")
        + "/"
        + (sectors.isEmpty() ? "-" : sectors.get(0));
  }

  private LocalDate day(Node office, String field, LocalDate open) {
    @Nullable Node node = office.get(field);
    if (node == null) {
      return open;
    }
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeException e) {
      problems.add(new Problem(node.origin(), "'" + node.text() + "' is no day"));
      return open;
    }
  }
}
