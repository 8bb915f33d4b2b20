package org.isnad.arabic.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.actor.ArticleContext;
import org.isnad.actor.Referent;
import org.isnad.arabic.SentenceSplitter;
import org.isnad.arabic.morphology.Disambiguator;
import org.isnad.arabic.morphology.Morphology;
import org.isnad.arabic.time.TimeTagger;
import org.isnad.language.Analysis;
import org.isnad.language.Mention;
import org.isnad.language.Sentence;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;

/** The mentions of a text by the lexicon that ships. */
final class FoundMentions {
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(LEXICON);
  private static final Morphology MORPHOLOGY = new Morphology(LEXICON);
  private static final Disambiguator DISAMBIGUATOR = new Disambiguator(LEXICON);
  private static final MentionFinder FINDER = new MentionFinder(LEXICON);
  private static final TimeTagger TIMES = new TimeTagger(LEXICON);

  private final List<String> texts = new ArrayList<>();
  private final List<Referent> referents = new ArrayList<>();
  private final ArticleContext context;

  private FoundMentions(String text, LocalDate published) {
    context = new ArticleContext(published);
    for (Sentence sentence : SPLITTER.split(text)) {
      add(text, sentence);
    }
  }

  static FoundMentions in(String text) {
    return new FoundMentions(text, LocalDate.of(2018, 6, 1));
  }

  static FoundMentions in(String text, LocalDate published) {
    return new FoundMentions(text, published);
  }

  private void add(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Analysis[][] readings = new Analysis[tokens.size()][];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = MORPHOLOGY.analyze(tokens.get(i));
    }
    Analysis[] chosen = DISAMBIGUATOR.choose(tokens, readings);
    for (Mention mention : FINDER.find(sentence, chosen, TIMES.tag(tokens), context)) {
      int start = tokens.get(mention.from()).span().start();
      int end = tokens.get(mention.to() - 1).span().end();
      texts.add(text.substring(start, end));
      referents.add(mention.best());
    }
  }

  List<String> texts() {
    return texts;
  }

  /** Country and sectors of each: {@code RUS/GOV}. */
  List<String> codes() {
    return referents.stream().map(r -> r.country() + "/" + String.join(",", r.sectors())).toList();
  }

  List<String> ids() {
    return referents.stream().map(Referent::id).toList();
  }

  List<Referent.Kind> kinds() {
    return referents.stream().map(Referent::kind).toList();
  }

  Referent first() {
    return referents.get(0);
  }
}
