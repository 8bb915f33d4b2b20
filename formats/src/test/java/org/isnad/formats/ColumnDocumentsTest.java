package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The codebooks in docs/columns are those of the code. */
class ColumnDocumentsTest {
  private static final Path DOCUMENTS =
      Path.of(System.getProperty("isnad.root", ".."), "docs", "columns");
  private static final Path WRITTEN = Path.of("target", "columns");

  @ParameterizedTest
  @EnumSource
  void documentsTellTheColumns(FileFormat format) throws IOException {
    EventFormats formats = new EventFormats(Lexicon.builtIn(), "isnad test", "1");
    List<ColumnNote> columns;
    try (EventOutput output = formats.mentions(format, new ByteArrayOutputStream())) {
      columns = output.columns();
    }
    if (!columns.isEmpty()) {
      Path written = WRITTEN.resolve(format + ".tsv");
      Files.createDirectories(WRITTEN);
      Files.writeString(written, ColumnNote.codebook(columns));
      assertThat(DOCUMENTS.resolve(format + ".tsv"))
          .as("copy %s there after a change", written)
          .hasSameTextualContentAs(written);
    }
  }
}
