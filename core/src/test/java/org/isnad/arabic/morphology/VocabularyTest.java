package org.isnad.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words read as their lists say; CONTRIBUTING.md tells how the lists are written anew. */
class VocabularyTest {
  static Stream<Path> lists() throws IOException, URISyntaxException {
    URL directory = Objects.requireNonNull(VocabularyTest.class.getResource("vocabulary"));
    return Vocabulary.lists(Path.of(directory.toURI())).stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void wordsReadAsTheirListSays(Path list) {
    assertThat(Vocabulary.current(list)).isEqualTo(Vocabulary.lines(list));
  }
}
