package org.isnad.store.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.Span;

/** Marks what was asked for in an article's own words, and chooses what to show of it. */
final class Excerpts {
  /** Characters of an excerpt. */
  private static final int LONGEST = 240;

  private static final int BEFORE = 60;
  private static final String LEFT_OUT = "…";

  private final Lemmas lemmas;
  private final List<Clause> clauses;

  Excerpts(Lemmas lemmas, List<Clause> clauses) {
    this.lemmas = lemmas;
    this.clauses = clauses;
  }

  /** A whole title. */
  Marked title(String title) {
    List<Span> marks = new ArrayList<>();
    matches(Fields.TITLE, lemmas.words(title)).forEach(match -> marks.add(match.word().span()));
    return new Marked(title, marks);
  }

  /** What of a text shows most of what was asked for; its beginning where it shows none. */
  Marked excerpt(String text) {
    List<Word> words = lemmas.words(text);
    List<Match> matches = matches(Fields.TEXT, words);
    int sentence = best(matches);
    List<Span> marks = new ArrayList<>();
    for (Match match : matches) {
      if (match.word().sentence() == sentence) {
        marks.add(match.word().span());
      }
    }
    return cut(text, sentence(words, sentence), marks);
  }

  /** A word of the text that a clause, by its number, asked for. */
  private record Match(Word word, int clause) {}

  private List<Match> matches(String field, List<Word> words) {
    int[] clauseOf = new int[words.size()];
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).isAskedOf(field)) {
        match(clauses.get(i), i + 1, words, clauseOf);
      }
    }
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < clauseOf.length; i++) {
      if (clauseOf[i] > 0) {
        matches.add(new Match(words.get(i), clauseOf[i]));
      }
    }
    return matches;
  }

  private void match(Clause clause, int number, List<Word> words, int[] clauseOf) {
    if (clause.isOptional() && clauses.size() > 1) {
      return;
    }
    for (int at = 0; at < words.size(); at++) {
      if (clause.standsAt(at, words)) {
        java.util.Arrays.fill(clauseOf, at, at + clause.words().size(), number);
      }
    }
  }

  /** The first sentence with most clauses, else the first of all. */
  private static int best(List<Match> matches) {
    int best = 0;
    int most = 0;
    Set<Integer> met = new HashSet<>();
    for (int i = 0; i < matches.size(); i++) {
      int sentence = matches.get(i).word().sentence();
      if (i == 0 || sentence != matches.get(i - 1).word().sentence()) {
        met.clear();
      }
      met.add(matches.get(i).clause());
      if (met.size() > most) {
        most = met.size();
        best = sentence;
      }
    }
    return best;
  }

  /** From the first to the last word of a sentence. */
  private static Span sentence(List<Word> words, int sentence) {
    int start = -1;
    int end = 0;
    for (Word word : words) {
      if (word.sentence() == sentence) {
        start = start < 0 ? word.span().start() : start;
        end = word.span().end();
      }
    }
    return new Span(Math.max(0, start), Math.max(start, end));
  }

  private static Marked cut(String text, Span sentence, List<Span> marks) {
    int first = marks.isEmpty() ? sentence.start() : marks.get(0).start();
    int start = sentence.start();
    if (first - start > LONGEST - BEFORE) {
      start = afterSpace(text, first - BEFORE, first);
    }
    int end = sentence.end();
    if (end - start > LONGEST) {
      end = beforeSpace(text, start + LONGEST, start + 1);
    }
    String head = start > sentence.start() ? LEFT_OUT : "";
    String tail = end < sentence.end() ? LEFT_OUT : "";
    return new Marked(
        head + text.substring(start, end) + tail, moved(marks, start, end, head.length()));
  }

  private static List<Span> moved(List<Span> marks, int start, int end, int head) {
    return marks.stream()
        .filter(mark -> mark.start() >= start && mark.end() <= end)
        .map(mark -> new Span(mark.start() - start + head, mark.end() - start + head))
        .toList();
  }

  private static int afterSpace(String text, int from, int most) {
    for (int i = from; i < most; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return most;
  }

  private static int beforeSpace(String text, int from, int least) {
    for (int i = from; i > least; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isHighSurrogate(text.charAt(from - 1)) ? from - 1 : from;
  }
}
