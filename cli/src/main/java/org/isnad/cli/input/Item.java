package org.isnad.cli.input;

import org.isnad.Article;

/** What reading the input brought: an article, or something to tell about it. */
public sealed interface Item {
  /** Where in the input it stands. */
  Position at();

  /** An article to code. */
  record Read(Position at, Article article) implements Item {}

  /** An article, or a file, that cannot be coded, and why. */
  record Rejected(Position at, String reason) implements Item {}

  /** An article in another language, which is left out. */
  record OtherLanguage(Position at) implements Item {}

  /** Something to know about what is coded all the same. */
  record Note(Position at, String text) implements Item {}
}
