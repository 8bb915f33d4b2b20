package org.isnad.arabic.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.actor.ArticleContext;
import org.isnad.arabic.SentenceSplitter;
import org.isnad.arabic.morphology.Disambiguator;
import org.isnad.arabic.morphology.Morphology;
import org.isnad.arabic.time.TimeTagger;
import org.isnad.language.Analysis;
import org.isnad.language.Mention;
import org.isnad.language.Sentence;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Compares the mentions found in gold articles with the actors and recipients annotated there. */
final class GoldMentions {
  private final Lexicon lexicon = Lexicon.builtIn();
  private final MentionFinder finder = new MentionFinder(lexicon);
  private final TimeTagger times = new TimeTagger(lexicon);
  private final Morphology morphology = new Morphology(lexicon);
  private final Disambiguator disambiguator = new Disambiguator(lexicon);
  private final SentenceSplitter splitter = new SentenceSplitter(lexicon);
  private final Map<String, Integer> misses = new TreeMap<>();
  private int entities;
  private int found;
  private int countries;
  private int rightCountries;
  private int rightSectors;

  static GoldMentions of(List<Map<?, ?>> articles) {
    GoldMentions mentions = new GoldMentions();
    articles.forEach(mentions::addArticle);
    return mentions;
  }

  double foundRate() {
    return (double) found / entities;
  }

  double countryRate() {
    return (double) rightCountries / countries;
  }

  double sectorRate() {
    return (double) rightSectors / entities;
  }

  /** What was missed or wrong, most frequent first. */
  List<String> misses() {
    return misses.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(miss -> miss.getValue() + "\t" + miss.getKey())
        .toList();
  }

  @Override
  public String toString() {
    return "entities "
        + entities
        + ", found "
        + foundRate()
        + ", country "
        + countryRate()
        + ", sector "
        + sectorRate();
  }

  private void addArticle(Map<?, ?> article) {
    String text = text(article, "text");
    List<Placed> placed = mentions(article, text);
    Set<String> seen = new LinkedHashSet<>();
    for (Map<?, ?> event : maps(article, "events")) {
      int sentence = ((Number) Objects.requireNonNull(event.get("s"))).intValue();
      int start = start(text, article, sentence);
      for (String part : List.of("actor", "recipient")) {
        for (Map<?, ?> entity : maps(event, part)) {
          if (seen.add(entity + " " + sentence)) {
            addEntity(text, start, entity, placed);
          }
        }
      }
    }
  }

  private static String text(Map<?, ?> map, String key) {
    return String.valueOf(map.get(key));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
    return (List<Map<?, ?>>) Objects.requireNonNull(map.get(key));
  }

  private static int start(String text, Map<?, ?> article, int sentence) {
    List<?> sentences = (List<?>) Objects.requireNonNull(article.get("sentences"));
    List<?> span = (List<?>) sentences.get(sentence);
    return text.offsetByCodePoints(0, ((Number) span.get(0)).intValue());
  }

  private List<Mention> find(Sentence sentence, ArticleContext context) {
    return finder.find(sentence, read(sentence), times.tag(sentence.tokens()), context);
  }

  private List<Placed> mentions(Map<?, ?> article, String text) {
    String published = String.valueOf(article.get("published"));
    ArticleContext context = new ArticleContext(LocalDate.parse(published.substring(0, 10)));
    String title = String.valueOf(article.get("title"));
    splitter.split(title).forEach(sentence -> find(sentence, context));
    List<Placed> placed = new ArrayList<>();
    for (Sentence sentence : splitter.split(text)) {
      List<Token> tokens = sentence.tokens();
      for (Mention mention : find(sentence, context)) {
        placed.add(
            new Placed(
                tokens.get(mention.from()).span().start(),
                tokens.get(mention.to() - 1).span().end(),
                mention));
      }
    }
    return placed;
  }

  private Analysis[] read(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Analysis[][] readings = new Analysis[tokens.size()][];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = morphology.analyze(tokens.get(i));
    }
    return disambiguator.choose(tokens, readings);
  }

  private void addEntity(String text, int start, Map<?, ?> entity, List<Placed> placed) {
    String words = text(entity, "text");
    int after = text.indexOf(words, start);
    int at = after < 0 ? text.indexOf(words) : after;
    if (at < 0) {
      return;
    }
    entities++;
    Placed best = null;
    for (Placed mention : placed) {
      if (mention.start < at + words.length()
          && at < mention.end
          && (best == null || mention.overlap(at, words) > best.overlap(at, words))) {
        best = mention;
      }
    }
    score(words, (String) entity.get("country"), (List<?>) entity.get("sector"), best);
  }

  private void score(
      String words, @Nullable String country, @Nullable List<?> sectors, @Nullable Placed best) {
    String answer = best == null ? "-" : best.answer();
    String main = sectors == null || sectors.isEmpty() ? "" : String.valueOf(sectors.get(0));
    found += best == null ? 0 : 1;
    countries += country == null ? 0 : 1;
    boolean right =
        best != null && country != null && country.equals(best.mention.best().country());
    rightCountries += right ? 1 : 0;
    boolean sector = best != null && best.hasSector(main);
    rightSectors += sector ? 1 : 0;
    if (!right && country != null || !sector) {
      misses.merge(country + "/" + main + " not " + answer + "\t" + words, 1, Integer::sum);
    }
  }

  private record Placed(int start, int end, Mention mention) {
    int overlap(int at, String words) {
      return Math.min(end, at + words.length()) - Math.max(start, at);
    }

    boolean hasSector(String main) {
      List<String> sectors = mention.best().sectors();
      return main.isEmpty() || sectors.isEmpty() || sectors.contains(main);
    }

    String answer() {
      return mention.best().country()
          + "/"
          + String.join(",", mention.best().sectors())
          + " "
          + mention.best().id();
    }
  }
}
