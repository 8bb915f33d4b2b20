package org.isnad.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.isnad.Article;
import org.isnad.Event;
import org.isnad.Happening;
import org.isnad.coreference.HappeningMerger;
import org.isnad.lexicon.Lexicon;

/**
 * Makes formats, with what they need to know.
 *
 * @param lexicon names countries and splits sentences
 * @param coder program and lexicon, which some formats name
 * @param version of the program, which ends the ids of Phoenix
 */
public record EventFormats(Lexicon lexicon, String coder, String version) {
  /** Writes records in a format to a stream, which is closed with what is returned. */
  public EventOutput mentions(FileFormat format, OutputStream out) throws IOException {
    return format == FileFormat.PARQUET ? parquet(out) : new TextOutput(text(format), out);
  }

  /** Writes a record a happening instead of one a mention. */
  public EventOutput happenings(FileFormat format, OutputStream out) throws IOException {
    return format == FileFormat.PARQUET
        ? new Accounts(parquet(out))
        : new TextOutput(new HappeningFormat(text(format)), out);
  }

  private EventOutput parquet(OutputStream out) throws IOException {
    return new ParquetRecords(out, new CountryNames(lexicon), coder);
  }

  /** A text format; Parquet is none, and an {@link IllegalArgumentException}. */
  public EventFormat text(FileFormat format) {
    return switch (format) {
      case JSONL -> JsonRecords.full(new CountryNames(lexicon), coder);
      case PLOVER -> JsonRecords.plover(new CountryNames(lexicon));
      case CSV -> new CsvRecords(new CountryNames(lexicon), coder);
      case PAIRS -> PairCsv.events(lexicon);
      case GDELT -> Gdelt.events(lexicon);
      case GDELT_MENTIONS -> Gdelt.mentions(lexicon);
      case PETRARCH -> new Petrarch(lexicon);
      case PHOENIX -> Phoenix.events(lexicon, version);
      case POLECAT -> Polecat.events(lexicon, coder);
      case ICEWS -> Icews.events(lexicon);
      case GEOJSON -> new GeoJson();
      case PARQUET -> throw new IllegalArgumentException("Parquet is no text");
    };
  }

  /** The accounts of happenings in place of their mentions. */
  private record Accounts(EventOutput output) implements EventOutput {
    @Override
    public Ready prepare(Article article, List<Event> events) {
      return output.prepare(
          article, HappeningMerger.merge(events).stream().map(Happening::account).toList());
    }

    @Override
    public List<ColumnNote> columns() {
      return output.columns();
    }

    @Override
    public void close() throws IOException {
      output.close();
    }
  }
}
