package org.isnad.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.Attribution;
import org.isnad.Quotation;
import org.isnad.event.Candidate;
import org.isnad.event.EntityBuilder;
import org.isnad.language.Clause;
import org.isnad.language.Features;
import org.isnad.language.Language;
import org.isnad.language.ParsedSentence;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** On whose word an event is reported: the chain of sources that the text gives, nearest first. */
public final class AttributionFinder {
  /** Inner speech before outer, verbs before phrases. */
  private static final Comparator<Speech> INNERMOST =
      Comparator.comparing(Speech::afterwards)
          .thenComparing(Speech::from, Comparator.reverseOrder())
          .thenComparing(Speech::cue, Comparator.reverseOrder());

  private final SourceRules rules;
  private final Language language;

  public AttributionFinder(Lexicon lexicon, Language language) {
    this.rules = new SourceRules(lexicon);
    this.language = language;
  }

  /** The sources of one article, sentence by sentence in order. */
  public Sources of(EntityBuilder entities) {
    return new Sources(entities);
  }

  /**
   * A chain.
   *
   * @param told links that a verb of saying gives, nearest first
   * @param outer links that a phrase gives ("according to"), nearest first
   * @param evidence ids of the rules that found them
   */
  public record Chain(List<Attribution> told, List<Attribution> outer, List<String> evidence) {}

  /** One article's speakers as they come. */
  public final class Sources {
    private final EntityBuilder entities;
    private final Speakers memory = new Speakers();
    private List<Speech> speeches = List.of();
    private @Nullable ParsedSentence read;
    private final Quotations quotations = new Quotations();
    private @Nullable Speech running;

    private Sources(EntityBuilder entities) {
      this.entities = entities;
    }

    /** The chain of a candidate of the sentence at hand. */
    public Chain chain(Candidate candidate) {
      read(candidate.sentence());
      Chain chain = new Chain(new ArrayList<>(2), new ArrayList<>(1), new ArrayList<>(2));
      for (Speech speech : speeches) {
        boolean own = speech.cue() == candidate.trigger() || speech.cue() == candidate.light();
        if (!own && tells(speech, candidate)) {
          add(speech, speech.afterwards() ? chain.outer() : chain.told(), chain);
        }
      }
      if (running != null && isContinued(candidate)) {
        add(running, chain.told(), chain);
      }
      return chain;
    }

    /** Ends a sentence: a quotation that goes on in the next keeps its speaker. */
    public void end(ParsedSentence sentence) {
      read(sentence);
      quotations.read(sentence, speeches, running);
      if (!sentence.endsInSpeech()) {
        running = null;
        return;
      }
      for (Speech speech : speeches) {
        boolean last = !speech.afterwards() && speech.to() == sentence.size();
        if (last && !speech.sources().isEmpty()) {
          running = speech;
        }
      }
    }

    /** The direct quotations of the sentences ended so far. */
    public List<Quotation> quotations() {
      return quotations.found();
    }

    /** The speeches of the sentence at hand, innermost first. */
    public List<Speech> speeches(ParsedSentence sentence) {
      read(sentence);
      return speeches;
    }

    private void read(ParsedSentence sentence) {
      if (read != sentence) {
        read = sentence;
        speeches =
            new SpeechFinder(rules, language, sentence, entities, memory)
                .find().stream().sorted(INNERMOST).toList();
      }
    }
  }

  private static void add(Speech speech, List<Attribution> links, Chain chain) {
    boolean added = false;
    for (Attribution link : speech.sources()) {
      if (!isKnown(link, chain.told()) && !isKnown(link, chain.outer())) {
        links.add(link);
        added = true;
      }
    }
    if (added) {
      chain.evidence().addAll(speech.evidence());
    }
  }

  private static boolean isKnown(Attribution link, List<Attribution> chain) {
    return chain.stream().anyMatch(old -> old.source().span().overlaps(link.source().span()));
  }

  private boolean tells(Speech speech, Candidate candidate) {
    return speech.covers(candidate.trigger())
        && !(speech.afterwards() && isAside(candidate, speech.cue()))
        && !(speech.afterwards() && isKnown(candidate));
  }

  /** Since the start of its war: what only dates something else is taken as known. */
  private static boolean isKnown(Candidate candidate) {
    return candidate.features().containsKey("after-pointing")
        && candidate.features().containsKey("dependent");
  }

  /** A clause that tells more of something, unless the phrase stands in it. */
  private boolean isAside(Candidate candidate, int cue) {
    ParsedSentence sentence = candidate.sentence();
    Clause clause = sentence.clauseAt(candidate.trigger());
    if (clause.covers(cue)) {
      return clause.opener() >= 0 && rules.opensAside(sentence.word(clause.opener()));
    }
    boolean relative = clause.kind() == Clause.Kind.RELATIVE && clause.opener() >= 0;
    return relative || clause.opener() >= 0 && rules.opensAside(sentence.word(clause.opener()));
  }

  /** The candidate stands in a quotation that a sentence before opened. */
  private static boolean isContinued(Candidate candidate) {
    ParsedSentence sentence = candidate.sentence();
    Clause clause = sentence.clauseAt(candidate.trigger());
    while (clause.parent() >= 0) {
      clause = sentence.clauses().get(clause.parent());
    }
    return clause.kind() == Clause.Kind.CONTENT;
  }

  /** The verb of a candidate is in the past: it tells of an act, it does not perform one. */
  public static boolean tellsOfPast(Candidate candidate) {
    ParsedSentence sentence = candidate.sentence();
    int verb = candidate.light() >= 0 ? candidate.light() : candidate.trigger();
    return Features.tense(sentence.word(verb).features()) == Features.PAST;
  }

  /** The candidate's trigger denies what somebody says. */
  public boolean isDenial(Candidate candidate) {
    SourceRule rule = rules.saying(candidate.sentence().word(candidate.trigger()));
    return rule != null && rule.stance() == Attribution.Stance.DENY;
  }
}
