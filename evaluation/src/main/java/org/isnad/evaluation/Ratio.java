package org.isnad.evaluation;

import com.sun.management.ThreadMXBean;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.Article;
import org.isnad.EventCoder;
import org.isnad.arabic.Arabic;
import tools.jackson.databind.JsonNode;

/**
 * The coder's speed against Lucene's ArabicAnalyzer over the same text in one run, on one thread:
 * both take turns, round by round, and the medians are compared, so that the machine and its load
 * do not count. The tokens of both are those that Lucene finds.
 */
public final class Ratio {
  private static final long WARM_UP_NANOS = 20_000_000_000L;
  private static final int ROUNDS = 9;

  private final List<Article> articles;
  private final EventCoder coder = Arabic.coder();
  private final Analyzer analyzer = new ArabicAnalyzer();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final long thread = Thread.currentThread().getId();

  private Ratio(List<Article> articles) {
    this.articles = articles;
  }

  /** What one round took. */
  private record Round(long nanos, long bytes, long result) {}

  /** Measures over the articles of a JSONL file, with rounds from a second argument if given. */
  public static void main(String[] arguments) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (JsonNode json : JsonLines.read(Path.of(arguments[0]))) {
      articles.add(Article.of(json.path("text").asString(), LocalDate.of(2026, 1, 16)));
    }
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    new Ratio(articles).measure(rounds, out);
  }

  private void measure(int rounds, PrintStream out) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < WARM_UP_NANOS) {
      round(this::code);
      round(this::analyze);
    }
    List<Round> ours = new ArrayList<>();
    List<Round> theirs = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      ours.add(round(this::code));
      theirs.add(round(this::analyze));
    }
    report(ours, theirs, out);
  }

  private void report(List<Round> ours, List<Round> theirs, PrintStream out) {
    double tokens = theirs.get(0).result();
    double ourRate = tokens / median(ours, Round::nanos) * 1e9;
    double theirRate = tokens / median(theirs, Round::nanos) * 1e9;
    line(out, "articles %d, tokens %.0f, events %d", articles.size(), tokens, ours.get(0).result());
    line(
        out,
        "coder           %,12.0f tokens/s  %,8.0f bytes/token",
        ourRate,
        median(ours, Round::bytes) / tokens);
    line(
        out,
        "ArabicAnalyzer  %,12.0f tokens/s  %,8.0f bytes/token",
        theirRate,
        median(theirs, Round::bytes) / tokens);
    line(out, "ratio           %.3f", ourRate / theirRate);
  }

  private static void line(PrintStream out, String format, Object... values) {
    out.print(String.format(Locale.ROOT, format, values) + "\n");
  }

  private static double median(List<Round> rounds, ToLongFunction<Round> of) {
    long[] values = rounds.stream().mapToLong(of).toArray();
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private Round round(ToLongFunction<Article> work) {
    long bytes = threads.getThreadAllocatedBytes(thread);
    long start = System.nanoTime();
    long result = 0;
    for (Article article : articles) {
      result += work.applyAsLong(article);
    }
    long nanos = System.nanoTime() - start;
    return new Round(nanos, threads.getThreadAllocatedBytes(thread) - bytes, result);
  }

  private long code(Article article) {
    return coder.code(article).events().size();
  }

  private long analyze(Article article) {
    try (TokenStream stream = analyzer.tokenStream("text", article.text())) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      long count = 0;
      while (stream.incrementToken()) {
        count += term.length() > 0 ? 1 : 0;
      }
      stream.end();
      return count;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
