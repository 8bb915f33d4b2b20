package org.isnad.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Event;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Origin;

/** Whole sentences with all the events that must come of them: {@code cases/*.txt}. */
public final class SentenceCases {
  private static final String FOLDER = "cases";
  private static final String TITLE = "==";
  private static final String EVENT = "event:";
  private static final String PUBLISHED = "published:";
  private static final String COMMENT = "#";
  private static final List<String> FIELDS =
      List.of("trigger", "actor", "recipient", "date", "place", "status", "source", "denied");

  private final List<LexiconCase> cases = new ArrayList<>();
  private final List<Block> events = new ArrayList<>();
  private final List<String> text = new ArrayList<>();
  private Origin origin;
  private String title = "";
  private LocalDate published = LexiconCase.PUBLISHED;
  private boolean complete;

  private SentenceCases(String file) {
    this.origin = new Origin(file, 1, 1);
  }

  /** An event of a case as it is being read. */
  private record Block(String type, Map<String, List<String>> fields) {
    Expected expected() {
      return new Expected(List.of(type), fields);
    }
  }

  /**
   * The cases of a lexicon directory in the order of files and lines.
   *
   * @throws LexiconException when a file is not in the form that lexicon/README.md tells
   * @throws UncheckedIOException when a file cannot be read
   */
  public static List<LexiconCase> of(Path directory) {
    Path folder = directory.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<LexiconCase> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path path : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
        all.addAll(of(FOLDER + "/" + path.getFileName(), Files.readAllLines(path)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(all);
  }

  static List<LexiconCase> of(String file, List<String> lines) {
    SentenceCases reader = new SentenceCases(file);
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i), new Origin(file, i + 1, 1));
    }
    reader.finish();
    return reader.cases;
  }

  private void line(String line, Origin at) {
    if (line.startsWith(TITLE)) {
      finish();
      title = line.substring(TITLE.length()).strip();
      origin = at;
    } else if (line.isBlank() || line.startsWith(COMMENT)) {
      return;
    } else if (title.isEmpty()) {
      throw new LexiconException(at, "a case opens with a line '== title'");
    } else {
      content(line.strip(), at);
    }
  }

  private void content(String line, Origin at) {
    if (line.startsWith(EVENT)) {
      events.add(block(line.substring(EVENT.length()).strip()));
      complete = true;
    } else if (line.equals(Expected.NONE)) {
      complete = true;
    } else if (line.startsWith(PUBLISHED) && text.isEmpty()) {
      published = LocalDate.parse(line.substring(PUBLISHED.length()).strip());
    } else if (complete) {
      field(line, at);
    } else {
      text.add(line);
    }
  }

  private static Block block(String code) {
    int slash = code.indexOf('/');
    Map<String, List<String>> fields = new TreeMap<>();
    if (slash >= 0) {
      fields.put("mode", List.of(code.substring(slash + 1).split(",", -1)));
    }
    return new Block(slash < 0 ? code : code.substring(0, slash), fields);
  }

  private void field(String line, Origin at) {
    int colon = line.indexOf(':');
    String name = colon < 0 ? line : line.substring(0, colon);
    if (!FIELDS.contains(name) || events.isEmpty()) {
      throw new LexiconException(at, "one of " + FIELDS + " is expected here, with a colon");
    }
    events
        .get(events.size() - 1)
        .fields()
        .computeIfAbsent(name, key -> new ArrayList<>())
        .add(line.substring(colon + 1).strip());
  }

  private void finish() {
    if (!title.isEmpty()) {
      if (!complete) {
        throw new LexiconException(origin, "the case names no event; write 'none' for no event");
      }
      List<Expected> expected = events.stream().map(Block::expected).toList();
      LexiconCase.Check check = (article, coded) -> faults(article, coded, expected);
      cases.add(new LexiconCase(origin, title, String.join("\n", text), published, check));
    }
    title = "";
    published = LexiconCase.PUBLISHED;
    text.clear();
    events.clear();
    complete = false;
  }

  /** Each expected event takes the coded event that differs least; none may be left. */
  private static List<String> faults(Article article, List<Event> coded, List<Expected> expected) {
    List<Event> left = new ArrayList<>(coded);
    List<String> faults = new ArrayList<>();
    for (Expected one : expected) {
      if (left.isEmpty()) {
        faults.add("missing " + String.join("/", one.types()));
      } else {
        Event best = leastDifferent(article, left, one);
        left.remove(best);
        faults.addAll(one.differences(article, best));
      }
    }
    if (!left.isEmpty()) {
      faults.add("too much " + LexiconCase.describe(left));
    }
    return faults;
  }

  private static Event leastDifferent(Article article, List<Event> events, Expected expected) {
    Event best = events.get(0);
    for (Event event : events) {
      if (distance(article, event, expected) < distance(article, best, expected)) {
        best = event;
      }
    }
    return best;
  }

  /** Another type weighs more than all else. */
  private static int distance(Article article, Event event, Expected expected) {
    int others = expected.types().contains(event.type().name()) ? 0 : 100;
    return others + expected.differences(article, event).size();
  }
}
