package org.isnad.language;

import java.util.List;
import org.isnad.Article;

/** What a language does for the coder. */
public interface Language {
  /** The parsed sentences of an article, in order. Any text will do. */
  List<ParsedSentence> parse(Article article);

  /** A word's spelling as the lexicon's tables have it for their keys. */
  String fold(String word);

  /** Who stands where about a verb, masdar, noun or participle. */
  Arguments arguments(ParsedSentence sentence, int predicate);
}
