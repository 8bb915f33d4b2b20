package org.isnad.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.isnad.Article;
import org.isnad.Attribution;
import org.isnad.DateRange;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.Place;
import org.isnad.Span;
import org.jspecify.annotations.Nullable;

/**
 * Records as a Parquet file: a row a record, the fields of docs/record.schema.json nested as they
 * are there. Fields are only ever added, at the end.
 */
public final class ParquetRecords implements EventOutput {
  private final List<Field<Row>> fields;
  private final ParquetWriter<Row> writer;

  /**
   * Writes a file to a stream, which is closed with this.
   *
   * @throws IOException when it cannot be written
   */
  public ParquetRecords(OutputStream out, CountryNames countries, String coder) throws IOException {
    this.fields = fields(countries, coder);
    this.writer = new Builder(new ParquetStream(out), fields).build();
  }

  private record Row(Article article, Event event, CodePoints offsets) {
    int at(int offset) {
      return offsets.at(offset);
    }
  }

  @Override
  public Ready prepare(Article article, List<Event> events) {
    CodePoints offsets = new CodePoints(article.text());
    return () -> {
      for (Event event : events) {
        writer.write(new Row(article, event, offsets));
      }
    };
  }

  @Override
  public List<ColumnNote> columns() {
    List<ColumnNote> notes = new ArrayList<>();
    fields.forEach(field -> addNotes(notes, "", field));
    return notes;
  }

  private static void addNotes(List<ColumnNote> notes, String above, Field<?> field) {
    notes.add(new ColumnNote(above + field.name(), field.meaning()));
    field.inner().forEach(inner -> addNotes(notes, above + field.name() + '.', inner));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static List<Field<Row>> fields(CountryNames countries, String coder) {
    List<Field<Entity>> entity = entity(countries);
    return List.of(
        Field.text("id", "of the mention", row -> row.event().id()),
        Field.text("event_id", "of the happening's earliest mention", row -> row.event().eventId()),
        Field.day("date", "first day", row -> first(row.event().date())),
        Field.day("enddate", "last day", row -> last(row.event().date())),
        Field.text("date_text", "the words that gave the date", row -> row.event().dateText()),
        Field.text("event", "PLOVER type", row -> row.event().type().name()),
        Field.texts("mode", "PLOVER modes", row -> row.event().modes()),
        Field.texts("context", "PLOVER contexts", row -> row.event().contexts()),
        Field.groups("actor", "who did it", entity, row -> row.event().actors()),
        Field.groups("recipient", "whom it was done to", entity, row -> row.event().recipients()),
        Field.group("event_loc", "where", place(), row -> row.event().place()),
        Field.texts("event_text", "the trigger's words", row -> row.event().triggerText()),
        Field.whole("quad_code", "1 to 4", row -> row.event().type().quad()),
        Field.real("event_scale", "PLOVER score, -10 to 10", row -> row.event().score()),
        Field.text("cameo", "CAMEO code, a text", row -> row.event().cameo()),
        Field.texts("aux", "historical, future, hypothetical, negation", row -> aux(row.event())),
        Field.groups(
            "attribution",
            "the chain of sources, nearest the event first",
            attribution(countries),
            row -> row.event().attribution()),
        Field.groups("denied_by", "who denies it", entity, row -> row.event().deniedBy()),
        Field.text("text", "the sentence", row -> words(row, row.event().sentence())),
        Field.whole("trigger_start", "code points", row -> row.at(row.event().trigger().start())),
        Field.whole("trigger_end", "code points", row -> row.at(row.event().trigger().end())),
        Field.whole("sentence_start", "code points", row -> row.at(row.event().sentence().start())),
        Field.whole("sentence_end", "code points", row -> row.at(row.event().sentence().end())),
        Field.group("article", "the article", article(), Row::article),
        Field.texts("evidence", "lexicon entries and rules", row -> row.event().evidence()),
        Field.text("coder", "program and lexicon", row -> coder));
  }

  private static List<Field<Entity>> entity(CountryNames countries) {
    return List.of(
        Field.text("raw_text", "the words of the text", Entity::text),
        Field.text("entity_name", "English name", Entity::name),
        Field.text("entity_name_ar", "Arabic name", Entity::nameAr),
        Field.text("wikidata_id", "Q…", Entity::wikidataId),
        Field.text("country", "ISO 3166-1 alpha-3 or IGO, …", Entity::country),
        Field.text("country_name", "in English", entity -> countries.of(entity.country())),
        Field.texts("sectors", "PLOVER sectors, the main one first", Entity::sectors),
        Field.text("role", "such as head of state", Entity::role));
  }

  private static List<Field<Attribution>> attribution(CountryNames countries) {
    List<Field<Attribution>> fields = new ArrayList<>();
    for (Field<Entity> field : entity(countries)) {
      fields.add(
          new Field<>(
              field.name(),
              field.meaning(),
              field.type(),
              (out, said, number) -> field.writer().write(out, said.source(), number),
              List.of()));
    }
    fields.add(Field.text("cue", "verb or phrase", Attribution::cue));
    fields.add(
        Field.text("stance", "assert, deny, doubt", said -> JsonRecords.lowerCase(said.stance())));
    return fields;
  }

  private static List<Field<Place>> place() {
    return List.of(
        Field.text("raw_text", "the words of the text", Place::text),
        Field.text("name", "English name", Place::name),
        Field.text("country", "ISO 3166-1 alpha-3", Place::country),
        Field.real("lat", "degrees", Place::latitude),
        Field.real("lon", "degrees", Place::longitude),
        Field.large("geonames_id", "of GeoNames", Place::geonamesId));
  }

  private static List<Field<Article>> article() {
    return List.of(
        Field.text("id", "of the article", Article::id),
        Field.text("url", "address", Article::url),
        Field.text("title", "headline", Article::title),
        Field.day("published", "day", Article::published),
        Field.text("source", "the outlet", Article::source));
  }

  private static @Nullable LocalDate first(@Nullable DateRange date) {
    return date == null ? null : date.first();
  }

  private static @Nullable LocalDate last(@Nullable DateRange date) {
    return date == null ? null : date.last();
  }

  private static List<String> aux(Event event) {
    return event.status().stream().map(JsonRecords::lowerCase).toList();
  }

  private static String words(Row row, Span span) {
    return row.article().text().substring(span.start(), span.end());
  }

  private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
    private final List<Field<Row>> fields;

    Builder(OutputFile file, List<Field<Row>> fields) {
      super(file);
      this.fields = fields;
      withCompressionCodec(CompressionCodecName.SNAPPY);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // The one that must be there.
    protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
      return new Rows(fields);
    }
  }

  private static final class Rows extends WriteSupport<Row> {
    private final List<Field<Row>> fields;
    private @Nullable RecordConsumer consumer;

    Rows(List<Field<Row>> fields) {
      this.fields = fields;
    }

    @Override
    @SuppressWarnings("deprecation") // The one that must be there.
    public WriteContext init(Configuration configuration) {
      MessageType schema = new MessageType("event", fields.stream().map(Field::type).toList());
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer out) {
      this.consumer = out;
    }

    @Override
    public void write(Row row) {
      RecordConsumer out = Objects.requireNonNull(consumer);
      out.startMessage();
      Field.writeAll(out, fields, row);
      out.endMessage();
    }
  }
}
