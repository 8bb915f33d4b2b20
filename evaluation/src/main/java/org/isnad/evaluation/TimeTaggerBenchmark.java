package org.isnad.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.arabic.SentenceSplitter;
import org.isnad.arabic.time.TimeTagger;
import org.isnad.language.Sentence;
import org.isnad.lexicon.Lexicon;
import org.isnad.time.TimeExpression;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;

/**
 * The speed of the time tagger by itself, in tokens a second on one thread: over sentences that are
 * cut into words already, and from the text on. An operation is one article.
 *
 * <pre>
 * java -cp ... org.openjdk.jmh.Main TimeTagger -p articles=FILE.jsonl
 * </pre>
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimeTaggerBenchmark {
  /** JSONL of articles, each with a field {@code text}. */
  @Param("articles.jsonl")
  public String articles = "";

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<String> texts = new ArrayList<>();
  private final List<List<Sentence>> sentences = new ArrayList<>();
  private final SentenceSplitter splitter = new SentenceSplitter(Lexicon.builtIn());
  private final TimeTagger tagger = new TimeTagger(Lexicon.builtIn());
  private int next;

  /** What JMH counts beside operations. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counters {
    public long tokens;
    public long expressions;

    /**
     * Nanoseconds of the processor: where others share the machine, tokens by these is the speed.
     */
    public long cpu;
  }

  /** Reads the articles. */
  @Setup
  public void read() throws IOException {
    for (JsonNode article : JsonLines.read(Path.of(articles))) {
      String text = article.path("text").asString();
      texts.add(text);
      sentences.add(splitter.split(text));
    }
  }

  /** The sentences of one article after the other, in words. */
  @Benchmark
  public void tag(Counters counters, Blackhole result) {
    long start = threads.getCurrentThreadCpuTime();
    tagAll(sentences.get(nextArticle()), counters, result);
    counters.cpu += threads.getCurrentThreadCpuTime() - start;
  }

  /** The text of one article after the other. */
  @Benchmark
  public void splitAndTag(Counters counters, Blackhole result) {
    long start = threads.getCurrentThreadCpuTime();
    tagAll(splitter.split(texts.get(nextArticle())), counters, result);
    counters.cpu += threads.getCurrentThreadCpuTime() - start;
  }

  private int nextArticle() {
    next = next + 1 < texts.size() ? next + 1 : 0;
    return next;
  }

  private void tagAll(List<Sentence> article, Counters counters, Blackhole result) {
    for (Sentence sentence : article) {
      List<TimeExpression> found = tagger.tag(sentence.tokens());
      counters.tokens += sentence.tokens().size();
      counters.expressions += found.size();
      result.consume(found);
    }
  }
}
