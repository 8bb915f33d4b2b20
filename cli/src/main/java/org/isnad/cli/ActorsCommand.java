package org.isnad.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.Article;
import org.isnad.actor.ActorTable;
import org.isnad.actor.Referent;
import org.isnad.arabic.Normalizer;
import org.isnad.arabic.syntax.ArabicParser;
import org.isnad.language.Mention;
import org.isnad.language.ParsedSentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad actors}: who somebody was on a day. */
@Command(
    name = "actors",
    description = {
      "Tells who a name stands for on a day, by the lexicon.",
      "What is no name of the lexicon is read as an article's words: a title, a group, a place.",
      "A line each: id, country, sectors, role, reason, English name, Arabic name; with tabs."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {"", "Example: isnad actors \"Vladimir Putin\" --on 2026-01-16"})
final class ActorsCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LexiconOptions lexicon = new LexiconOptions();

  @Parameters(paramLabel = "NAME", description = "A name in Arabic or English, or an entry's id.")
  private String name = "";

  @Option(names = "--on", paramLabel = "DATE", description = "The day; without it, as known last.")
  private @Nullable String on;

  ActorsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    @Nullable LocalDate day = Dates.option(Objects.requireNonNull(spec), "--on", on);
    ActorTable actors = new ActorTable(lexicon.lexicon().files(), Normalizer::key);
    List<ActorTable.Found> found = new ArrayList<>(actors.lookup(name, day));
    if (found.isEmpty()) {
      found.addAll(read(day));
    }
    StringBuilder out = new StringBuilder();
    found.forEach(one -> out.append(line(one)).append('\n'));
    streams.print(out.toString());
    if (found.isEmpty()) {
      streams.say("the lexicon knows nobody by that name: " + name);
    }
    return found.isEmpty() ? ExitCode.REJECTED : ExitCode.DONE;
  }

  /** What the words mean in an article of that day: titles, groups, places. */
  private List<ActorTable.Found> read(@Nullable LocalDate day) {
    List<ActorTable.Found> found = new ArrayList<>();
    for (ParsedSentence sentence :
        new ArabicParser(lexicon.lexicon()).parse(Article.of(name, day))) {
      for (Mention mention : sentence.mentions()) {
        found.add(new ActorTable.Found(mention.best(), "by its words"));
      }
    }
    return found;
  }

  private static String line(ActorTable.Found found) {
    Referent who = found.referent();
    return String.join(
        "\t",
        who.id(),
        orDash(who.country()),
        who.sectors().isEmpty() ? "-" : String.join(",", who.sectors()),
        orDash(who.role()),
        found.reason(),
        orDash(who.name()),
        orDash(who.nameAr()));
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "-" : text;
  }
}
