package org.isnad.store.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.isnad.Article;
import org.isnad.Attribution;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.store.KeptArticle;
import org.jspecify.annotations.Nullable;

/** An article as Lucene's documents: one an event, then its own. */
final class ArticleDocuments {
  /** Longer values would be refused; nothing of a name is lost before. */
  private static final int LONGEST = 1_000;

  private static final int MONTH = "2026-01".length();
  private static final FieldType WORDS = words();

  private final Lemmas lemmas;

  ArticleDocuments(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  List<Document> of(KeptArticle kept) {
    String number = Long.toString(kept.number());
    List<Event> events = kept.events();
    List<Document> documents = new ArrayList<>();
    for (Event event : events) {
      documents.add(event(event, number));
    }
    documents.add(article(kept, events, number));
    return documents;
  }

  private static Document event(Event event, String number) {
    Document document = new Document();
    add(document, Fields.BLOCK, number);
    add(document, Fields.of(Condition.Field.TYPE), event.type().name());
    addParties(document, Condition.Field.ACTOR, event.actors());
    addParties(document, Condition.Field.RECIPIENT, event.recipients());
    addParties(document, Condition.Field.PARTY, parties(event));
    addParties(document, Condition.Field.TELLER, sources(event));
    countries(event).forEach(country -> add(document, Fields.of(Condition.Field.COUNTRY), country));
    if (isDenied(event)) {
      add(document, Fields.of(Condition.Field.DENIED), Condition.Field.DENIED.name());
    }
    return document;
  }

  private Document article(KeptArticle kept, List<Event> events, String number) {
    Article article = kept.article();
    Document document = new Document();
    add(document, Fields.BLOCK, number);
    document.add(new NumericDocValuesField(Fields.NUMBER, kept.number()));
    add(document, Fields.ARTICLE, Fields.ARTICLE);
    addWords(document, Fields.TITLE, article.title());
    addWords(document, Fields.TEXT, article.text());
    addOrigin(document, article.source(), article.published());
    for (Event event : events) {
      addFacets(document, event);
    }
    return document;
  }

  private void addWords(Document document, String field, @Nullable String text) {
    if (text != null) {
      document.add(new Field(field, new LemmaStream(lemmas.words(text)), WORDS));
    }
  }

  private static void addOrigin(
      Document document, @Nullable String source, @Nullable LocalDate published) {
    if (source != null) {
      add(document, Fields.SOURCE, small(source));
      addFacet(document, "source", source);
    }
    if (published != null) {
      document.add(new LongPoint(Fields.DAY, published.toEpochDay()));
      document.add(new NumericDocValuesField(Fields.DAY, published.toEpochDay()));
      addFacet(document, "month", published.toString().substring(0, MONTH));
    }
  }

  private static void addFacets(Document document, Event event) {
    addFacet(document, "type", event.type().name());
    event.actors().forEach(actor -> addFacet(document, "actor", PartyTerms.label(actor)));
    event.recipients().forEach(one -> addFacet(document, "recipient", PartyTerms.label(one)));
    countries(event).forEach(country -> addFacet(document, "country", country));
  }

  private static void addFacet(Document document, String name, @Nullable String value) {
    if (value != null) {
      document.add(new SortedSetDocValuesField(Fields.ofFacet(name), new BytesRef(cut(value))));
    }
  }

  private static void addParties(Document document, Condition.Field field, List<Entity> parties) {
    Set<String> terms = new TreeSet<>();
    parties.forEach(party -> terms.addAll(PartyTerms.of(party)));
    terms.forEach(term -> add(document, Fields.of(field), term));
  }

  private static void add(Document document, String field, String value) {
    document.add(new StringField(field, cut(value), Field.Store.NO));
  }

  static String cut(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }

  static String small(String source) {
    return source.toLowerCase(Locale.ROOT);
  }

  private static List<Entity> parties(Event event) {
    List<Entity> parties = new ArrayList<>(event.actors());
    parties.addAll(event.recipients());
    return parties;
  }

  private static List<Entity> sources(Event event) {
    return event.attribution().stream().map(Attribution::source).toList();
  }

  private static Set<String> countries(Event event) {
    Set<String> countries = new TreeSet<>();
    for (Entity party : parties(event)) {
      if (party.country() != null) {
        countries.add(party.country());
      }
    }
    if (event.place() != null && event.place().country() != null) {
      countries.add(event.place().country());
    }
    return countries;
  }

  private static boolean isDenied(Event event) {
    return !event.deniedBy().isEmpty()
        || event.attribution().stream().anyMatch(one -> one.stance() == Attribution.Stance.DENY);
  }
}
