package org.isnad.ingest.item;

import org.isnad.Article;

/** What reading the input brought: an article, or something to tell about it. */
public sealed interface Item {
  /** Where in the input it stands. */
  Position at();

  /** An article to code. */
  record Read(Position at, Article article, Origin origin) implements Item {
    /** The same, known to copy an earlier article. */
    public Read copyOf(String id) {
      return new Read(at, article, origin.copyOf(id));
    }

    /** The same under another id, known to be a later state of an article. */
    public Read versionOf(String id, String ownId) {
      Read renamed = under(ownId);
      return new Read(at, renamed.article(), origin.versionOf(id));
    }

    /** The same under another id. */
    public Read under(String id) {
      Article renamed =
          new Article(
              id,
              article.text(),
              article.title(),
              article.published(),
              article.url(),
              article.source());
      return new Read(at, renamed, origin);
    }
  }

  /** An article, or a file, that cannot be coded, and why. */
  record Rejected(Position at, String reason) implements Item {}

  /** An article in another language, which is left out. */
  record OtherLanguage(Position at) implements Item {}

  /** An article that was read before, which is left out; the id is that of the earlier one. */
  record Repeated(Position at, String id) implements Item {}

  /** Something to know about what is coded all the same. */
  record Note(Position at, String text) implements Item {}
}
