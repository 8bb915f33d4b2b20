package org.isnad.arabic.mention;

import static org.isnad.arabic.Letters.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.arabic.Normalizer;
import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.isnad.language.Token;
import org.isnad.lexicon.Automaton;
import org.isnad.lexicon.KeyTable;
import org.isnad.lexicon.Lexicon;

/**
 * Finds the entries whose words start at a token: with one walk of the automaton for each way to
 * take its first word (whole, without clitics, by its lemma). Quotation marks and number signs
 * inside a name are passed over.
 */
final class HitFinder {
  private static final int MAX_WORDS = 12;
  private static final int LEAST_STEM = 2;
  private static final String LL = "" + LAM + LAM;
  private static final Comparator<Hit> LONGEST_FIRST =
      Comparator.comparingInt(Hit::length)
          .reversed()
          .thenComparing((Hit hit) -> !hit.exact())
          .thenComparing(hit -> hit.entry().type());

  private final NameCatalog catalog;
  private final KeyTable table;
  private final LemmaKeys lemmas;

  HitFinder(Lexicon lexicon, NameCatalog catalog) {
    this.catalog = catalog;
    this.table = lexicon.phrases(NamePhrases.TABLE);
    this.lemmas = new LemmaKeys(lexicon);
  }

  /** The entries that start at each token, longest first. */
  List<List<Hit>> find(List<Token> tokens, Analysis[] chosen) {
    List<List<Hit>> hits = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      hits.add(new Walk(tokens, chosen, i).hits());
    }
    return hits;
  }

  private final class Walk {
    private final List<Token> tokens;
    private final Analysis[] chosen;
    private final int from;
    private final List<Hit> hits = new ArrayList<>(4);
    private int proclitics;

    /** Whether a letter was split off that the reading keeps: only sure names may follow it. */
    private boolean doubtful;

    Walk(List<Token> tokens, Analysis[] chosen, int from) {
      this.tokens = tokens;
      this.chosen = chosen;
      this.from = from;
    }

    List<Hit> hits() {
      Token token = tokens.get(from);
      if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.FOREIGN) {
        walkWord(token.key());
        hits.sort(LONGEST_FIRST);
      }
      return hits;
    }

    private void walkWord(String key) {
      take(key, 0);
      takeLemma(key);
      takeBeforePronoun();
      int conjunction = conjunction(key, 0);
      int offset = conjunction == 0 ? 0 : 1;
      if (conjunction != 0 && mayStrip(conjunction)) {
        proclitics = conjunction;
        take(key, 1);
      }
      int preposition = preposition(key, offset);
      if (preposition != 0 && mayStrip(preposition)) {
        proclitics = conjunction | preposition;
        if (key.startsWith(LL, offset)) {
          takeRestoringArticle(key, offset + 2);
        } else {
          take(key, offset + 1);
        }
      }
    }

    /**
     * A first letter is split off where the reading says so or nothing is known of the word; else
     * only where the whole word is no entry, and what follows must be sure.
     */
    private boolean mayStrip(int clitic) {
      Analysis analysis = chosen[from];
      doubtful = !analysis.isGuess() && !analysis.hasProclitic(clitic);
      return !doubtful || hits.isEmpty();
    }

    private int conjunction(String key, int at) {
      if (key.length() <= at + LEAST_STEM) {
        return 0;
      }
      char c = key.charAt(at);
      return c == WAW ? Clitics.WA : c == FEH ? Clitics.FA : 0;
    }

    private int preposition(String key, int at) {
      if (key.length() <= at + LEAST_STEM) {
        return 0;
      }
      char c = key.charAt(at);
      return c == BEH ? Clitics.BI : c == KAF ? Clitics.KA : c == LAM ? Clitics.LI : 0;
    }

    /** Takes the word from an offset, and again without its article. */
    private void take(String key, int offset) {
      step(table.keys().root(), 0, key, offset, from, true);
      if (key.startsWith(NameKeys.ARTICLE, offset) && key.length() > offset + 2 + LEAST_STEM) {
        step(table.keys().root(), 0, key, offset + 2, from, false);
        takeStripped(key, offset + 2);
      } else {
        takeStripped(key, offset);
      }
    }

    private void takeRestoringArticle(String key, int offset) {
      take(NameKeys.ARTICLE + key.substring(offset), 0);
    }

    private void takeLemma(String key) {
      Analysis analysis = chosen[from];
      String lemma = lemmas.key(analysis);
      if (!lemma.isEmpty() && !lemma.equals(key)) {
        int before = proclitics;
        proclitics = analysis.proclitics() & ~Clitics.AL;
        step(table.keys().root(), 0, lemma, 0, from, false);
        proclitics = before;
      }
    }

    /** Before a pronoun teh marbuta is written open. */
    private void takeBeforePronoun() {
      Analysis analysis = chosen[from];
      String form = tokens.get(from).form();
      int end = Math.min(analysis.stemEnd(), form.length());
      if (analysis.enclitic() == 0 || analysis.stemStart() >= end || analysis.isVerb()) {
        return;
      }
      String stem = Normalizer.key(form.substring(analysis.stemStart(), end));
      int before = proclitics;
      proclitics = analysis.proclitics() & ~Clitics.AL;
      step(table.keys().root(), 0, stem, 0, from, false);
      if (stem.charAt(stem.length() - 1) == TEH) {
        String closed = stem.substring(0, stem.length() - 1) + HEH;
        step(table.keys().root(), 0, closed, 0, from, false);
      }
      proclitics = before;
    }

    /** A word that no list knows is tried without its endings of gender and number. */
    private void takeStripped(String key, int offset) {
      if (!chosen[from].isGuess()) {
        return;
      }
      int end = Endings.start(key, offset);
      if (end < key.length()) {
        step(table.keys().root(), 0, key.substring(offset, end), 0, from, false);
      }
    }

    /** Spells one word in the automaton from a state on, then records and goes on. */
    private void step(int state, int number, String word, int offset, int token, boolean exact) {
      Automaton keys = table.keys();
      for (int i = offset; i < word.length(); i++) {
        int arc = keys.arc(state, word.charAt(i));
        if (arc == Automaton.NONE) {
          return;
        }
        number += keys.skip(arc);
        state = keys.target(arc);
      }
      if (keys.accepts(state)) {
        record(number, token + 1, exact);
      }
      goOn(state, number, token + 1, exact);
    }

    private void goOn(int state, int number, int next, boolean exact) {
      Automaton keys = table.keys();
      int space = keys.arc(state, ' ');
      int token = afterQuotes(next);
      if (space == Automaton.NONE || token >= tokens.size() || token - from > MAX_WORDS) {
        return;
      }
      int after = keys.target(space);
      int sum = number + keys.skip(space);
      String key = tokens.get(token).key();
      step(after, sum, key, 0, token, exact);
      if (key.startsWith(NameKeys.ARTICLE) && key.length() > 2 + LEAST_STEM) {
        step(after, sum, key, 2, token, false);
      }
      String lemma = lemmas.key(chosen[token]);
      if (!lemma.isEmpty() && !lemma.equals(key) && chosen[token].proclitics() == 0) {
        step(after, sum, lemma, 0, token, false);
      }
    }

    private int afterQuotes(int token) {
      int at = token;
      while (at < tokens.size() && Marks.isInsideName(tokens.get(at))) {
        at++;
      }
      return at;
    }

    private void record(int number, int to, boolean exact) {
      for (int at = table.start(number); at < table.end(number); at++) {
        NameEntry entry = catalog.entry(table.value(at));
        if (doubtful && to - from == 1 && entry.type() != NameEntry.Type.COUNTRY) {
          continue;
        }
        if (exact || entry.type().inflects()) {
          Hit hit = new Hit(from, closing(to), entry, proclitics, exact);
          if (!hits.contains(hit)) {
            hits.add(hit);
          }
        }
      }
    }

    /** A quotation that opens inside the name closes with it. */
    private int closing(int to) {
      int quotes = 0;
      for (int i = from; i < to; i++) {
        quotes += Marks.isQuote(tokens.get(i)) ? 1 : 0;
      }
      boolean open = quotes % 2 == 1;
      return open && to < tokens.size() && Marks.isQuote(tokens.get(to)) ? to + 1 : to;
    }
  }
}
