package org.isnad.store.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/** Queries in Lucene's terms. */
final class LuceneQueries {
  /** A word of the title tells more of what an article is about than one of the text. */
  private static final float TITLE_BOOST = 2;

  private static final float TIE = 0.3f;
  private static final Query IS_ARTICLE = new TermQuery(new Term(Fields.ARTICLE, Fields.ARTICLE));
  private static final BitSetProducer ARTICLES = new QueryBitSetProducer(IS_ARTICLE);

  private LuceneQueries() {}

  static Query of(SearchQuery query, List<Clause> clauses) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(IS_ARTICLE, Occur.FILTER);
    addWords(clauses, all);
    addDays(query, all);
    addConditions(query.conditions(), all);
    return all.build();
  }

  private static void addWords(List<Clause> clauses, BooleanQuery.Builder all) {
    boolean onlyOptional = clauses.stream().allMatch(Clause::isOptional);
    for (Clause clause : clauses) {
      boolean optional = clause.isOptional() && !onlyOptional;
      all.add(
          of(clause), clause.isExcluded() ? Occur.MUST_NOT : optional ? Occur.SHOULD : Occur.MUST);
    }
  }

  private static Query of(Clause clause) {
    if (clause.field() != null) {
      return in(clause.field(), clause.words());
    }
    Query title = new BoostQuery(in(Fields.TITLE, clause.words()), TITLE_BOOST);
    return new DisjunctionMaxQuery(List.of(title, in(Fields.TEXT, clause.words())), TIE);
  }

  private static Query in(String field, List<AskedWord> words) {
    return words.size() == 1 ? word(field, words.get(0)) : phrase(field, words);
  }

  private static Query word(String field, AskedWord word) {
    SynonymQuery.Builder terms = new SynonymQuery.Builder(field);
    word.terms().forEach((term, worth) -> terms.addTerm(new Term(field, term), worth));
    return terms.build();
  }

  private static Query phrase(String field, List<AskedWord> words) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (AskedWord word : words) {
      phrase.add(
          word.terms().keySet().stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  private static void addDays(SearchQuery query, BooleanQuery.Builder all) {
    if (query.first() != null || query.last() != null) {
      long first = query.first() == null ? Long.MIN_VALUE : query.first().toEpochDay();
      long last = query.last() == null ? Long.MAX_VALUE : query.last().toEpochDay();
      all.add(LongPoint.newRangeQuery(Fields.DAY, first, last), Occur.FILTER);
    }
  }

  private static void addConditions(List<Condition> conditions, BooleanQuery.Builder all) {
    BooleanQuery.Builder event = new BooleanQuery.Builder();
    boolean ofEvent = false;
    for (Condition condition : conditions) {
      boolean own = condition.field().isOfEvent();
      (own ? event : all).add(of(condition), Occur.FILTER);
      ofEvent |= own;
    }
    if (ofEvent) {
      all.add(new ToParentBlockJoinQuery(event.build(), ARTICLES, ScoreMode.None), Occur.FILTER);
    }
  }

  private static Query of(Condition condition) {
    String field = Fields.of(condition.field());
    List<BytesRef> values = new ArrayList<>();
    for (String value : values(condition)) {
      values.add(new BytesRef(ArticleDocuments.cut(value)));
    }
    return new TermInSetQuery(field, values);
  }

  private static Iterable<String> values(Condition condition) {
    String value = condition.value();
    return switch (condition.field()) {
      case ACTOR, RECIPIENT, PARTY, TELLER -> PartyTerms.asked(value);
      case SOURCE -> List.of(ArticleDocuments.small(value));
      case COUNTRY, TYPE -> List.of(value);
      case DENIED -> List.of(Condition.Field.DENIED.name());
    };
  }
}
