package org.isnad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.attribution.AttributionFinder;
import org.isnad.attribution.Speech;
import org.isnad.coreference.AntecedentFinder;
import org.isnad.coreference.DenialLinker;
import org.isnad.coreference.HappeningLinker;
import org.isnad.coreference.Report;
import org.isnad.event.Candidate;
import org.isnad.event.ContextFinder;
import org.isnad.event.EventAssembler;
import org.isnad.event.EventMatcher;
import org.isnad.event.Judge;
import org.isnad.event.SentenceMerger;
import org.isnad.language.Language;
import org.isnad.language.ParsedSentence;
import org.isnad.lexicon.Lexicon;

/**
 * Codes articles: sentences are parsed, words matched to the lexicon's frames, candidates judged,
 * and each accepted one told with its source, date, place and status. Safe to share between
 * threads.
 */
public final class EventCoder {
  private static final Comparator<Report> ORDER =
      Comparator.<Report>comparingInt(report -> report.event().trigger().start())
          .thenComparing(report -> report.event().type().name());

  private final Language language;
  private final EventMatcher matcher;
  private final Judge judge;
  private final AttributionFinder attributions;
  private final EventAssembler assembler;
  private final ContextFinder contexts;
  private final HappeningLinker happenings;

  /** A coder of articles in a language, by a lexicon of that language. */
  public EventCoder(Lexicon lexicon, Language language) {
    this.language = language;
    this.matcher = new EventMatcher(lexicon, language);
    this.judge = new Judge(lexicon);
    this.attributions = new AttributionFinder(lexicon, language);
    this.assembler = new EventAssembler(lexicon, attributions);
    this.contexts = new ContextFinder(lexicon);
    this.happenings = new HappeningLinker(lexicon);
  }

  /** Codes an article. Never fails on its text. */
  public Coding code(Article article) {
    return trace(article).coding();
  }

  /** Codes an article and keeps what was tried on the way. */
  public CodingTrace trace(Article article) {
    List<ParsedSentence> sentences = language.parse(article);
    Map<Integer, Set<String>> paragraphs = contexts.contexts(sentences);
    AntecedentFinder antecedents = new AntecedentFinder(language);
    EventAssembler.Assembly assembly = assembler.of(article, antecedents);
    List<CodingTrace.Judged> judged = new ArrayList<>();
    List<CodingTrace.Said> said = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    for (ParsedSentence sentence : sentences) {
      List<Candidate> candidates = matcher.candidates(sentence);
      List<Candidate> accepted = judge.accept(candidates);
      for (Candidate candidate : SentenceMerger.merge(accepted)) {
        Event event =
            assembly.event(
                candidate, paragraphs.getOrDefault(sentence.sentence().paragraph(), Set.of()));
        reports.add(new Report(event, candidate));
      }
      for (Candidate candidate : candidates) {
        judged.add(
            new CodingTrace.Judged(
                candidate, judge.score(candidate), accepted.contains(candidate)));
      }
      assembly.end(sentence);
      for (Speech speech : assembly.sources().speeches(sentence)) {
        said.add(new CodingTrace.Said(sentence, speech));
      }
      antecedents.remember(sentence);
    }
    reports.sort(ORDER);
    Coding coding = new Coding(linked(reports), List.of());
    return new CodingTrace(sentences, judged, said, assembly.sources().quotations(), coding);
  }

  private List<Event> linked(List<Report> reports) {
    List<Report> linked = happenings.link(reports);
    List<Report> denials = new ArrayList<>(1);
    for (Report report : linked) {
      if (attributions.isDenial(report.candidate())) {
        denials.add(report);
      }
    }
    return DenialLinker.link(linked, denials);
  }

  /** The weight that the judge gives to a feature. */
  public int weight(String feature) {
    return judge.weight(feature);
  }
}
