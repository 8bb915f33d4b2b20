package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconReaderTest {
  @TempDir Path directory;

  private void write(String name, String content) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  @Test
  void norwayIsNoBoolean() throws IOException {
    write("events/test.yaml", "- id: a\n  country: NO\n");
    LexiconFiles files = LexiconReader.read(directory);
    assertThat(files.rules("events/test").get(0).textOf("country")).isEqualTo("NO");
  }

  @Test
  void aKeyGivenTwiceIsAnErrorWithItsPlace() throws IOException {
    write("events/test.yaml", "- id: a\n  id: b\n");
    assertThatThrownBy(() -> LexiconReader.read(directory))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("events/test")
        .hasMessageContaining(":2:");
  }

  @Test
  void everyBrokenFileIsTold() throws IOException {
    write("events/one.yaml", "- id: [\n");
    write("events/two.yaml", "a: b: c\n");
    assertThatThrownBy(() -> LexiconReader.read(directory))
        .hasMessageContaining("one")
        .hasMessageContaining("two");
  }

  @Test
  void rowsKeepTheirLineAndSkipComments() throws IOException {
    write("words/list.tsv", "# a comment\n\nI\tu\tword\n");
    Row row = LexiconReader.read(directory).rows("words/list").get(0);
    assertThat(row.origin().line()).isEqualTo(3);
    assertThat(row.last()).isEqualTo("word");
    assertThat(row.cell(9)).isEmpty();
  }
}
