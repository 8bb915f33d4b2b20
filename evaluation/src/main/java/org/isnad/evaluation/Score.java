package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Records of a coder scored against gold articles. A record is matched to a gold mention of its
 * type in whose sentence its trigger begins, one to one, the pairs with most in common first.
 *
 * <p>The figures are those of the project's reference scorer; a test compares the two.
 */
public final class Score {
  private static final List<String> MEASURES =
      List.of("event", "who", "who+sector", "strict", "word", "whether", "mode", "denied");

  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final Map<String, Measure> types = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private final Measure when = new Measure();
  private final Measure where = new Measure();
  private double samePrecision;
  private double sameRecall;
  private int matched;

  private Score() {
    MEASURES.forEach(name -> measures.put(name, new Measure()));
  }

  /** A gold mention and the record that stands for it. */
  private record Match(int goldIndex, CodedEvent gold, CodedEvent ours) {}

  private record Pair(double similarity, int gold, int ours) {}

  /**
   * Scores records against gold articles.
   *
   * @param gold articles with their {@code events}, one JSON object each
   * @param records of a coder, as {@code isnad code --format jsonl} writes them
   */
  public static Score of(List<JsonNode> gold, List<JsonNode> records) {
    Map<String, List<JsonNode>> byArticle = new HashMap<>();
    for (JsonNode record : records) {
      String id = record.path("article").path("id").asString();
      byArticle.computeIfAbsent(id, key -> new ArrayList<>()).add(record);
    }
    Score score = new Score();
    for (JsonNode article : gold) {
      String id = article.path("id").asString();
      score.add(article, byArticle.getOrDefault(id, List.of()));
    }
    return score;
  }

  private Measure measure(String name) {
    return Objects.requireNonNull(measures.get(name));
  }

  private Measure type(String name) {
    return types.computeIfAbsent(name, key -> new Measure());
  }

  private void add(JsonNode article, List<JsonNode> records) {
    List<CodedEvent> gold = new ArrayList<>();
    article.path("events").forEach(event -> gold.add(CodedEvent.gold(event)));
    List<CodedEvent> ours = new ArrayList<>();
    for (JsonNode record : records) {
      int start = record.path("trigger_span").path(0).asInt();
      ours.add(CodedEvent.record(record, sentence(article, start)));
    }
    List<Match> matches = matches(gold, ours);
    measure("event").add(matches.size(), ours.size(), gold.size());
    gold.forEach(event -> type(event.type()).add(0, 0, 1));
    ours.forEach(event -> type(event.type()).add(0, 1, 0));
    matches.forEach(this::addMatch);
    long strict = matches.stream().filter(Score::isStrict).count();
    measure("strict").add(strict, ours.size(), gold.size());
    addSame(gold, matches);
    addErrors(article, gold, ours, matches);
  }

  private static int sentence(JsonNode article, int at) {
    int number = 0;
    for (JsonNode sentence : article.path("sentences")) {
      if (sentence.path(0).asInt() <= at && at < sentence.path(1).asInt()) {
        return number;
      }
      number++;
    }
    return -1;
  }

  private static List<Match> matches(List<CodedEvent> gold, List<CodedEvent> ours) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < ours.size(); j++) {
        CodedEvent wanted = gold.get(i);
        CodedEvent coded = ours.get(j);
        if (wanted.sentence() == coded.sentence() && wanted.type().equals(coded.type())) {
          pairs.add(new Pair(similarity(wanted, coded), i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.similarity())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::ours));
    return oneToOne(pairs, gold, ours);
  }

  private static List<Match> oneToOne(
      List<Pair> pairs, List<CodedEvent> gold, List<CodedEvent> ours) {
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedOurs = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!usedGold.contains(pair.gold()) && !usedOurs.contains(pair.ours())) {
        usedGold.add(pair.gold());
        usedOurs.add(pair.ours());
        matches.add(new Match(pair.gold(), gold.get(pair.gold()), ours.get(pair.ours())));
      }
    }
    return matches;
  }

  private static double similarity(CodedEvent gold, CodedEvent ours) {
    int same = 0;
    for (List<List<Party>> side : sides(gold, ours)) {
      same += common(side.get(0), side.get(1), party -> party);
    }
    boolean sameDate = !gold.date().isEmpty() && gold.date().equals(ours.date());
    return (gold.triggerOverlaps(ours) ? 2 : 0) + same + (sameDate ? 0.5 : 0);
  }

  /** The sides to compare, each as gold parties and ours: one side when there is no direction. */
  private static List<List<List<Party>>> sides(CodedEvent gold, CodedEvent ours) {
    return gold.isUndirected()
        ? List.of(List.of(together(gold), together(ours)))
        : List.of(
            List.of(gold.actors(), ours.actors()), List.of(gold.recipients(), ours.recipients()));
  }

  private static List<Party> together(CodedEvent event) {
    List<Party> all = new ArrayList<>(event.actors());
    all.addAll(event.recipients());
    return all;
  }

  private static int common(List<Party> gold, List<Party> ours, Function<Party, Object> key) {
    List<Object> left = new ArrayList<>(ours.stream().map(key).toList());
    int common = 0;
    for (Party party : gold) {
      common += left.remove(key.apply(party)) ? 1 : 0;
    }
    return common;
  }

  private static boolean isStrict(Match match) {
    return sides(match.gold(), match.ours()).stream()
        .allMatch(side -> countries(side.get(0)).equals(countries(side.get(1))));
  }

  private static Set<String> countries(List<Party> parties) {
    Set<String> countries = new HashSet<>();
    parties.forEach(party -> countries.add(party.country()));
    return countries;
  }

  private void addMatch(Match match) {
    CodedEvent gold = match.gold();
    CodedEvent ours = match.ours();
    type(gold.type()).add(1, 0, 0);
    addParties("who", gold, ours, Party::country);
    addParties("who+sector", gold, ours, party -> party);
    when.add(gold.date().equals(ours.date()) ? 1 : 0, 1, 0);
    where.add(Objects.equals(gold.placeCountry(), ours.placeCountry()) ? 1 : 0, 1, 0);
    addCodes("whether", gold.status(), ours.status());
    addCodes("mode", gold.modes(), ours.modes());
    addPhrases("word", gold.attribution(), ours.attribution());
    addPhrases("denied", gold.deniedBy(), ours.deniedBy());
  }

  private void addParties(
      String name, CodedEvent gold, CodedEvent ours, Function<Party, Object> key) {
    for (List<List<Party>> side : sides(gold, ours)) {
      measure(name)
          .add(common(side.get(0), side.get(1), key), side.get(1).size(), side.get(0).size());
    }
  }

  private void addCodes(String name, List<String> gold, List<String> ours) {
    Set<String> wanted = new HashSet<>(gold);
    Set<String> coded = new HashSet<>(ours);
    long found = wanted.stream().filter(coded::contains).count();
    measure(name).add(found, coded.size(), wanted.size());
  }

  private void addPhrases(String name, List<String> gold, List<String> ours) {
    measure(name).add(Words.shared(gold, ours), ours.size(), gold.size());
  }

  /** B-cubed precision and recall of each matched mention's happening. */
  private void addSame(List<CodedEvent> gold, List<Match> matches) {
    List<Integer> roots = matches.stream().map(match -> root(gold, match.goldIndex())).toList();
    for (int k = 0; k < matches.size(); k++) {
      int both = 0;
      int ours = 0;
      int theirs = 0;
      for (int j = 0; j < matches.size(); j++) {
        boolean our = j == k || isOneHappening(matches.get(j).ours(), matches.get(k).ours());
        boolean their = roots.get(j).equals(roots.get(k));
        ours += our ? 1 : 0;
        theirs += their ? 1 : 0;
        both += our && their ? 1 : 0;
      }
      samePrecision += (double) both / ours;
      sameRecall += (double) both / theirs;
      matched++;
    }
  }

  private static int root(List<CodedEvent> gold, int index) {
    int root = index;
    while (gold.get(root).sameAs() >= 0) {
      root = gold.get(root).sameAs();
    }
    return root;
  }

  private static boolean isOneHappening(CodedEvent one, CodedEvent other) {
    @Nullable String id = one.eventId();
    return id != null && id.equals(other.eventId());
  }

  private void addErrors(
      JsonNode article, List<CodedEvent> gold, List<CodedEvent> ours, List<Match> matches) {
    Set<Integer> found = new HashSet<>();
    Set<CodedEvent> used = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (Match match : matches) {
      found.add(match.goldIndex());
      used.add(match.ours());
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!found.contains(i)) {
        String trigger = article.path("events").path(i).path("trigger").asString("");
        error("missed", article, gold.get(i), trigger);
      }
    }
    for (CodedEvent event : ours) {
      if (!used.contains(event)) {
        error("extra", article, event, slice(article, event.triggerStart(), event.triggerEnd()));
      }
    }
  }

  private void error(String kind, JsonNode article, CodedEvent event, String trigger) {
    JsonNode sentence = article.path("sentences").path(event.sentence());
    String text = slice(article, sentence.path(0).asInt(0), sentence.path(1).asInt(0));
    errors.add(
        kind
            + " "
            + article.path("id").asString()
            + " ["
            + event.sentence()
            + "] "
            + event.type()
            + " «"
            + trigger
            + "»\n    "
            + text.replaceAll("(?U)\\s+", " "));
  }

  private static String slice(JsonNode article, int start, int end) {
    String text = article.path("text").asString("");
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  /** F1 of events. */
  public double eventF1() {
    return measure("event").f1();
  }

  /** Precision of events. */
  public double eventPrecision() {
    return measure("event").precision();
  }

  /** The figures, a line each. */
  public String table() {
    StringBuilder out = new StringBuilder();
    measures.forEach(
        (name, measure) -> out.append(padded(name, 11) + " F1 " + measure.row() + "\n"));
    out.append(share("when", when)).append(share("where", where));
    double same =
        matched == 0 ? 0 : Measure.harmonic(samePrecision / matched, sameRecall / matched);
    out.append(
        padded("same", 11) + "    " + Measure.rounded(same) + "  (" + (int) same + " of 1)\n");
    return out.toString();
  }

  private static String share(String name, Measure measure) {
    return padded(name, 11)
        + "    "
        + Measure.rounded(measure.precision())
        + "  ("
        + measure.shareOf()
        + ")\n";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** The event measure of each type, a line each. */
  public String typesTable() {
    StringBuilder out = new StringBuilder();
    types.forEach(
        (name, measure) -> out.append("  " + padded(name, 10) + " " + measure.row() + "\n"));
    return out.toString();
  }

  /** Gold mentions missed and records too many, in the order of articles. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
