package org.isnad.store.search;

import java.util.List;

/** Names of fields in the index. */
final class Fields {
  /** Of an article. */
  static final String TITLE = "title";

  static final String TEXT = "text";
  static final String SOURCE = "source";

  /** Of publication, in days since 1970; none where the article has none. */
  static final String DAY = "day";

  /** Tells articles from events. */
  static final String ARTICLE = "article";

  /** The article's number. */
  static final String NUMBER = "number";

  /** The same, in the documents of its events as well: what they are replaced by. */
  static final String BLOCK = "block";

  /** What facets count, in the order in which they are shown. */
  static final List<String> FACETS =
      List.of("type", "actor", "recipient", "country", "source", "month");

  private Fields() {}

  /** The field that holds the values of a facet. */
  static String ofFacet(String name) {
    return "facet-" + name;
  }

  /** The field of an event that a condition asks of. */
  static String of(Condition.Field field) {
    return switch (field) {
      case SOURCE -> SOURCE;
      case ACTOR -> "actor";
      case RECIPIENT -> "recipient";
      case PARTY -> "party";
      case TELLER -> "teller";
      case COUNTRY -> "country";
      case TYPE -> "type";
      case DENIED -> "denied";
    };
  }
}
