package org.isnad.arabic.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Article;
import org.isnad.actor.ArticleContext;
import org.isnad.arabic.Normalizer;
import org.isnad.arabic.SentenceSplitter;
import org.isnad.arabic.mention.MentionFinder;
import org.isnad.arabic.morphology.Circumstance;
import org.isnad.arabic.morphology.Disambiguator;
import org.isnad.arabic.morphology.Morphology;
import org.isnad.arabic.time.TimeTagger;
import org.isnad.language.Analysis;
import org.isnad.language.Arguments;
import org.isnad.language.Language;
import org.isnad.language.Mention;
import org.isnad.language.ParsedSentence;
import org.isnad.language.Phrase;
import org.isnad.language.Sentence;
import org.isnad.lexicon.Lexicon;
import org.isnad.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Arabic as the coder sees it: sentences, words, mentions, times, phrases and clauses. */
public final class ArabicParser implements Language {
  /** A quotation that runs over more sentences than this has lost its closing mark. */
  private static final int LONGEST_SPEECH = 5;

  private final SentenceSplitter splitter;
  private final Morphology morphology;
  private final Disambiguator disambiguator;
  private final MentionFinder mentionFinder;
  private final TimeTagger timeTagger;
  private final Grammar grammar;

  public ArabicParser(Lexicon lexicon) {
    this.splitter = new SentenceSplitter(lexicon);
    this.morphology = new Morphology(lexicon);
    this.disambiguator = new Disambiguator(lexicon);
    this.mentionFinder = new MentionFinder(lexicon);
    this.timeTagger = new TimeTagger(lexicon);
    this.grammar = new Grammar(lexicon);
  }

  @Override
  public List<ParsedSentence> parse(Article article) {
    ArticleContext context = new ArticleContext(article.published());
    readTitle(article.title(), context);
    List<ParsedSentence> parsed = new ArrayList<>();
    int insideSpeech = 0;
    for (Sentence sentence : splitter.split(article.text())) {
      if (!sentence.tokens().isEmpty()) {
        boolean continues = insideSpeech > 0 && insideSpeech <= LONGEST_SPEECH;
        ParsedSentence next = parse(parsed.size(), sentence, context, continues);
        insideSpeech = next.endsInSpeech() ? insideSpeech + 1 : 0;
        parsed.add(next);
      }
    }
    return parsed;
  }

  /** The title is never coded, but tells whom surnames mean and which country is in focus. */
  private void readTitle(@Nullable String title, ArticleContext context) {
    if (title == null) {
      return;
    }
    for (Sentence sentence : splitter.split(title)) {
      Analysis[] words = read(sentence, new Analysis[sentence.tokens().size()][]);
      mentionFinder.find(sentence, words, timeTagger.tag(sentence.tokens()), context);
    }
  }

  private Analysis[] read(Sentence sentence, Analysis[][] readings) {
    for (int i = 0; i < readings.length; i++) {
      readings[i] = morphology.analyze(sentence.tokens().get(i));
    }
    return disambiguator.choose(sentence.tokens(), readings);
  }

  private ParsedSentence parse(
      int number, Sentence sentence, ArticleContext context, boolean continuesSpeech) {
    Analysis[][] readings = new Analysis[sentence.tokens().size()][];
    Analysis[] words = read(sentence, readings);
    ClauseSense.reread(sentence, words, readings);
    List<TimeExpression> times = timeTagger.tag(sentence.tokens());
    List<Mention> mentions = new ArrayList<>(mentionFinder.find(sentence, words, times, context));
    mentions.removeIf(mention -> Circumstance.isAt(sentence.tokens(), words, mention.from()));
    NameReading.reread(sentence, words, mentions, grammar);
    ClauseSense.agree(words, readings);
    List<Phrase> phrases = new PhraseChunker(grammar, sentence, words, mentions, times).chunk();
    ClauseBuilder clauses = new ClauseBuilder(grammar, sentence, words, phrases, continuesSpeech);
    return new ParsedSentence(
        number,
        sentence,
        words,
        readings,
        mentions,
        times,
        phrases,
        clauses.build(),
        clauses.quoteDepth(),
        clauses.endsInSpeech());
  }

  @Override
  public String fold(String word) {
    return Normalizer.key(word);
  }

  @Override
  public Arguments arguments(ParsedSentence sentence, int predicate) {
    return new ArgumentFinder(grammar, sentence).of(predicate);
  }
}
