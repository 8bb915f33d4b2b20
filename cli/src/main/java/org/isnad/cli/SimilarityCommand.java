package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.Article;
import org.isnad.ArticleId;
import org.isnad.evaluation.JsonLines;
import org.isnad.ingest.ArticleInput;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.PublishedDate;
import org.isnad.lexicon.Lexicon;
import org.isnad.relate.ArticleComparer;
import org.isnad.relate.Background;
import org.isnad.relate.Portrait;
import org.isnad.relate.Rarity;
import org.isnad.relate.TermCounts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code isnad similarity}: how much pairs of articles have in common. */
@Command(
    name = "similarity",
    description = {
      "Tells how much two articles have in common, by the measure that ranks related news:",
      "0 is unrelated, 1 the same story. Each line of PAIRS.jsonl has \"id\" and the articles",
      "\"a\" and \"b\" (title, text, published); the output has the id, a tab, the similarity."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example: isnad similarity pairs.jsonl",
      "         isnad similarity --count articles.jsonl.gz"
    })
final class SimilarityCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LexiconOptions lexiconOptions = new LexiconOptions();

  @Parameters(paramLabel = "PAIRS.jsonl", description = "Pairs, or articles with --count.")
  private Path input = Path.of("");

  @Option(
      names = "--count",
      description = {
        "Instead: in how many of these articles each term occurs,",
        "as the program's own background is made."
      })
  private boolean count;

  @Option(names = "--parts", description = "Also the parts of which the similarity is made.")
  private boolean parts;

  SimilarityCommand(Streams streams) {
    this.streams = streams;
  }

  /** Two articles of a line. */
  private record Pair(String id, Portrait a, Portrait b) {}

  @Override
  public Integer call() throws IOException {
    Lexicon lexicon = lexiconOptions.lexicon();
    return count ? count(lexicon) : compare(Portraits.of(lexicon));
  }

  private int compare(Portraits portraits) throws IOException {
    List<Pair> pairs = pairs(portraits);
    Set<Portrait> articles = new HashSet<>();
    pairs.forEach(pair -> articles.addAll(List.of(pair.a(), pair.b())));
    ArticleComparer comparer = new ArticleComparer(Rarity.of(Background.builtIn(), articles));
    pairs.forEach(pair -> streams.print(line(pair, comparer)));
    return ExitCode.DONE;
  }

  private List<Pair> pairs(Portraits portraits) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    int number = 0;
    for (String line : lines()) {
      number++;
      String at = input + ":" + number;
      for (JsonNode pair : parsed(line, at)) {
        pairs.add(
            new Pair(
                pair.path("id").asString(""),
                portraits.paint(article(pair.path("a"), at + ": a")),
                portraits.paint(article(pair.path("b"), at + ": b"))));
      }
    }
    return pairs;
  }

  private List<String> lines() throws IOException {
    try {
      return Files.readAllLines(input);
    } catch (NoSuchFileException e) {
      throw mistake(input + ": no such file");
    } catch (CharacterCodingException e) {
      throw mistake(input + ": not in UTF-8");
    }
  }

  private List<JsonNode> parsed(String line, String at) {
    try {
      return JsonLines.parse(line);
    } catch (JacksonException e) {
      throw mistake(at + ": no JSON object: " + e.getOriginalMessage());
    }
  }

  private String line(Pair pair, ArticleComparer comparer) {
    var resemblance = comparer.compare(pair.a(), pair.b());
    String score = String.format(Locale.ROOT, "%.6f", resemblance.score());
    return pair.id() + '\t' + score + (parts ? "\t" + resemblance : "") + '\n';
  }

  private Article article(JsonNode json, String at) {
    String text = json.path("text").asString("");
    if (text.isBlank()) {
      throw mistake(at + " is no article with a \"text\"");
    }
    String published = json.path("published").asString("");
    @Nullable LocalDate day = published.isEmpty() ? null : PublishedDate.parse(published);
    return new Article(
        ArticleId.of(null, text), text, json.path("title").asString(""), day, null, null);
  }

  /** Twice: what the first reading has seen tells the second where words can be cut. */
  private int count(Lexicon lexicon) throws IOException {
    TermCounts first = new TermCounts();
    count(Portraits.of(lexicon, term -> 0), first);
    TermCounts counts = new TermCounts();
    int exit = count(Portraits.of(lexicon, first::articlesWith), counts);
    streams.print(counts.table());
    return exit;
  }

  private int count(Portraits portraits, TermCounts counts) throws IOException {
    Reports reports = new Reports(streams, OutputStream.nullOutputStream(), "counted");
    try (ArticleInput articles = new ArticleInput(List.of(input.toString()), streams.in(), null)) {
      for (Item item = articles.next(); item != null; item = articles.next()) {
        if (item instanceof Item.Read read) {
          counts.add(portraits.withoutEvents(read.article()));
          reports.coded(read.article().text().length());
        } else {
          reports.tell(item);
        }
      }
    }
    return reports.finish();
  }

  private ParameterException mistake(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
