package org.isnad.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.Article;
import org.isnad.DateRange;
import org.isnad.arabic.Arabic;
import org.isnad.language.ParsedSentence;
import org.isnad.time.Direction;
import org.isnad.time.Resolved;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimeResolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad time}: the dates of a text. */
@Command(
    name = "time",
    description = {
      "Finds the time expressions of a text and says which days they mean.",
      "A line each: first day, last day, kind, value, reason, words; separated by tabs."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {"", "Example: isnad time \"\u0623\u0645\u0633\" --published 2026-01-16"})
final class TimeCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LexiconOptions lexicon = new LexiconOptions();

  @Parameters(paramLabel = "TEXT", description = "Some words of Arabic.")
  private String text = "";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day from which relative expressions count.")
  private @Nullable String published;

  @Option(names = "--future", description = "Read weekdays and months as to come.")
  private boolean future;

  TimeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    @Nullable LocalDate day = Dates.option(Objects.requireNonNull(spec), "--published", published);
    Article article = Article.of(text, day);
    StringBuilder out = new StringBuilder();
    for (ParsedSentence sentence : Arabic.coder(lexicon.lexicon()).trace(article).sentences()) {
      for (TimeExpression expression : sentence.times()) {
        out.append(line(sentence, expression, day)).append('\n');
      }
    }
    streams.print(out.toString());
    return ExitCode.DONE;
  }

  private String line(ParsedSentence sentence, TimeExpression expression, @Nullable LocalDate day) {
    Direction direction = future ? Direction.FUTURE : sentence.directionAt(expression.from());
    Resolved resolved = new TimeResolver().resolve(expression.value(), day, direction);
    @Nullable DateRange range = resolved.range();
    var span = sentence.span(expression.from(), expression.to());
    return String.join(
        "\t",
        range == null ? "-" : range.first().toString(),
        range == null ? "-" : range.last().toString(),
        resolved.type(),
        resolved.value(),
        resolved.reason(),
        text.substring(span.start(), span.end()));
  }
}
