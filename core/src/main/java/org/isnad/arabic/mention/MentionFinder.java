package org.isnad.arabic.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.actor.ActorTable;
import org.isnad.actor.ArticleContext;
import org.isnad.language.Analysis;
import org.isnad.language.Mention;
import org.isnad.language.Sentence;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;
import org.isnad.time.TimeExpression;

/**
 * Finds who and where a sentence names: persons with their titles, bodies, groups, countries,
 * places. Immutable and safe to share between threads; what an article has said so far is in its
 * {@link ArticleContext}.
 */
public final class MentionFinder {
  private final NameCatalog catalog;
  private final NameShapes shapes;
  private final HitFinder hits;

  public MentionFinder(Lexicon lexicon) {
    catalog = new NameCatalog(lexicon.files());
    shapes = new NameShapes(catalog);
    hits = new HitFinder(lexicon, catalog);
  }

  /** The persons, bodies and countries that it knows. */
  public ActorTable actors() {
    return catalog.actors();
  }

  /**
   * The mentions of a sentence, in its order, without overlaps.
   *
   * @param chosen the reading of each token
   * @param times of the sentence: their words name nobody
   * @param context of the article, to which the mentions are added
   */
  public List<Mention> find(
      Sentence sentence, Analysis[] chosen, List<TimeExpression> times, ArticleContext context) {
    List<Token> tokens = sentence.tokens();
    SentenceView view =
        new SentenceView(tokens, chosen, hits.find(tokens, chosen), tokensOf(times));
    context.announce(countries(view));
    List<Draft> drafts = new Composer(catalog, shapes, context).compose(view);
    Resolver resolver = new Resolver(catalog.actors(), context);
    drafts.forEach(resolver::count);
    List<Mention> mentions = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      mentions.add(resolver.resolve(draft));
    }
    return mentions;
  }

  private static BitSet tokensOf(List<TimeExpression> times) {
    BitSet tokens = new BitSet();
    times.forEach(time -> tokens.set(time.from(), time.to()));
    return tokens;
  }

  private static Set<String> countries(SentenceView view) {
    Set<String> countries = new HashSet<>();
    for (int at = 0; at < view.size(); at++) {
      for (Hit hit : view.hits(at)) {
        String code = hit.entry().code();
        if (code != null && hit.entry().type().isCountry()) {
          countries.add(code);
        }
      }
    }
    return countries;
  }
}
