package org.isnad.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.isnad.Article;
import org.isnad.Attribution;
import org.isnad.CodingTrace;
import org.isnad.Event;
import org.isnad.Span;
import org.isnad.attribution.Speech;
import org.isnad.event.Candidate;
import org.isnad.formats.JsonRecords;
import org.isnad.language.Analysis;
import org.isnad.language.Argument;
import org.isnad.language.Clause;
import org.isnad.language.Features;
import org.isnad.language.Mention;
import org.isnad.language.ParsedSentence;
import org.isnad.time.TimeExpression;

/** How an article was coded, line by line; the Arabic of a line comes last. */
public final class Explanation {
  private final Article article;
  private final CodingTrace trace;
  private final ToIntFunction<String> weights;
  private final StringBuilder out = new StringBuilder();

  private Explanation(Article article, CodingTrace trace, ToIntFunction<String> weights) {
    this.article = article;
    this.trace = trace;
    this.weights = weights;
  }

  /**
   * The explanation of a trace.
   *
   * @param weights what the judge gives a feature
   */
  public static String of(Article article, CodingTrace trace, ToIntFunction<String> weights) {
    Explanation explanation = new Explanation(article, trace, weights);
    trace.sentences().forEach(explanation::sentence);
    return explanation.out.toString();
  }

  private void sentence(ParsedSentence sentence) {
    Span span = sentence.sentence().span();
    line("sentence " + (sentence.number() + 1), "", text(span));
    for (int at = 0; at < sentence.size(); at++) {
      token(sentence, at);
    }
    sentence.mentions().forEach(mention -> mention(sentence, mention));
    sentence.times().forEach(time -> time(sentence, time));
    sentence.clauses().forEach(clause -> clause(sentence, clause));
    trace.said().stream()
        .filter(said -> said.sentence() == sentence)
        .forEach(said -> said(sentence, said.speech()));
    trace.candidates().stream()
        .filter(judged -> judged.candidate().sentence() == sentence)
        .forEach(this::candidate);
    trace.coding().events().stream()
        .filter(event -> event.sentence().equals(span))
        .forEach(this::event);
    out.append('\n');
  }

  /** What is said and by whom: the rule, each source with its cue, the words. */
  private void said(ParsedSentence sentence, Speech speech) {
    String rules = String.join(", ", speech.evidence());
    boolean empty = speech.to() <= speech.from();
    line("  said", rules, empty ? "" : text(sentence.span(speech.from(), speech.to())));
    speech.sources().forEach(link -> link("by", link));
  }

  /** What was coded, and on whose word, nearest first. */
  private void event(Event event) {
    String status =
        event.status().isEmpty() ? "" : " " + event.status().toString().toLowerCase(Locale.ROOT);
    String evidence = " because " + String.join(", ", event.evidence());
    line("  event", event.type() + status + evidence, String.join(" ", event.triggerText()));
    event.attribution().forEach(link -> link("on the word of", link));
    event.deniedBy().forEach(who -> line("", "denied by", who.text()));
    if (!event.eventId().equals(event.id())) {
      line("", "the same as " + event.eventId(), "");
    }
  }

  private void link(String label, Attribution link) {
    line("", "cue of " + label + " (" + JsonRecords.lowerCase(link.stance()) + ")", link.cue());
    line("", label, link.source().text());
  }

  private void token(ParsedSentence sentence, int at) {
    Analysis word = sentence.word(at);
    List<Analysis> readings = sentence.readings(at);
    String guess = word.isGuess() ? " guessed" : "";
    String others = readings.size() > 1 ? " of " + readings.size() + " readings" : "";
    String known = word.pos().name().toLowerCase(Locale.ROOT) + features(word) + guess;
    line("  " + (at + 1), known + others, sentence.token(at).form());
    line("", "lemma", word.lexeme().lemma());
  }

  private static String features(Analysis word) {
    int features = word.features();
    StringBuilder names = new StringBuilder();
    add(names, Features.gender(features) == Features.FEMININE, "feminine");
    add(names, Features.number(features) == Features.DUAL, "dual");
    add(names, Features.number(features) == Features.PLURAL, "plural");
    add(names, Features.tense(features) == Features.PAST, "past");
    add(names, Features.tense(features) == Features.PRESENT, "present");
    add(names, word.has(Features.PASSIVE), "passive");
    add(names, word.has(Features.DEFINITE), "definite");
    add(names, word.has(Features.FUTURE), "future");
    return names.toString();
  }

  private static void add(StringBuilder names, boolean holds, String name) {
    names.append(holds ? " " + name : "");
  }

  private void mention(ParsedSentence sentence, Mention mention) {
    String known =
        mention.referents().stream()
            .limit(3)
            .map(
                referent ->
                    PlainWords.joined(
                        referent.id(), referent.country(), String.join(",", referent.sectors())))
            .collect(Collectors.joining("; or "));
    line("  name", known, text(sentence.span(mention.from(), mention.to())));
  }

  private void time(ParsedSentence sentence, TimeExpression time) {
    line("  time", time.value().toString(), text(sentence.span(time.from(), time.to())));
  }

  private void clause(ParsedSentence sentence, Clause clause) {
    if (clause.to() <= clause.from()) {
      return;
    }
    String kind = clause.kind().name().toLowerCase(Locale.ROOT);
    String under = clause.parent() < 0 ? "" : " under " + (clause.parent() + 1);
    line(
        "  clause " + (clause.index() + 1),
        kind + under,
        text(sentence.span(clause.from(), clause.to())));
  }

  private void candidate(CodingTrace.Judged judged) {
    Candidate candidate = judged.candidate();
    ParsedSentence sentence = candidate.sentence();
    String outcome = judged.accepted() ? "coded" : judged.score() < 0 ? "dropped" : "not chosen";
    line(
        "  frame",
        outcome
            + " ("
            + judged.score()
            + "): "
            + candidate.entryId()
            + " → "
            + candidate.code().type(),
        sentence.token(candidate.trigger()).form());
    candidate.arguments().all().forEach((role, list) -> arguments(sentence, role, list));
    line("", "because " + reasons(candidate.features()), "");
  }

  private void arguments(ParsedSentence sentence, String role, List<Argument> arguments) {
    for (Argument argument : arguments) {
      var phrase = argument.phrase();
      String words =
          phrase == null
              ? sentence.token(argument.token()).form()
              : text(sentence.span(phrase.from(), phrase.to()));
      line("", "at " + role + (argument.dropped() ? " (dropped)" : ""), words);
    }
  }

  private String reasons(Map<String, Integer> features) {
    return features.entrySet().stream()
        .map(feature -> feature.getKey() + " " + signed(feature))
        .collect(Collectors.joining(", "));
  }

  private String signed(Map.Entry<String, Integer> feature) {
    int sum = feature.getValue() * weights.applyAsInt(feature.getKey());
    return sum > 0 ? "+" + sum : Integer.toString(sum);
  }

  private String text(Span span) {
    return article.text().substring(span.start(), span.end());
  }

  private void line(String label, String known, String words) {
    String left = Cells.padded(label, 14) + known;
    String right = Cells.oneLine(words);
    out.append(right.isEmpty() ? left : Cells.padded(left, 60) + "  " + Cells.isolated(right));
    out.append('\n');
  }
}
