package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.isnad.lexicon.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake is told with its file, line and column, and all at once. */
class LexiconLintTest {
  private static final Path SCHEMAS =
      Path.of(System.getProperty("isnad.lexicon", "../lexicon"), "schema");

  @TempDir private Path lexicon;

  private List<String> check(String file, String content) throws IOException {
    Path path = lexicon.resolve(file);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    Files.writeString(path, content);
    return LexiconLint.check(lexicon, SCHEMAS).stream().map(Problem::toString).toList();
  }

  private static String entry(String id, String more) {
    return """
    - id: %s
      event: ASSAULT
      verb: \u0642\u0635\u0641
      actor: subject
    %s  examples:
        - text: \u0642\u0635\u0641
    """
        .formatted(id, more);
  }

  @Test
  void wellFormedEntryHasNoProblem() throws IOException {
    assertThat(check("events/assault.yaml", entry("assault-bomb", ""))).isEmpty();
  }

  @Test
  void unknownFieldIsTold() throws IOException {
    assertThat(check("events/assault.yaml", entry("assault-bomb", "  actr: object\n")))
        .singleElement()
        .asString()
        .startsWith("events/assault.yaml:5:9: no field is named 'actr'; there are id, event,");
  }

  @Test
  void unknownTypeIsTold() throws IOException {
    String content = entry("assault-bomb", "").replace("ASSAULT", "ATTACK");
    assertThat(check("events/assault.yaml", content))
        .singleElement()
        .asString()
        .startsWith("events/assault.yaml:2:10: 'ATTACK' is none of [AGREE, ");
  }

  @Test
  void entryWithoutExampleIsTold() throws IOException {
    assertThat(check("events/assault.yaml", "- id: assault-bomb\n  event: ASSAULT\n  verb: x\n"))
        .containsExactly("events/assault.yaml:1:3: 'examples' is missing");
  }

  @Test
  void oneFrameWithTwoCodesIsTold() throws IOException {
    String other = entry("coerce-bomb", "").replace("ASSAULT", "COERCE");
    assertThat(check("events/assault.yaml", entry("assault-bomb", "") + other))
        .singleElement()
        .asString()
        .startsWith("events/assault.yaml:7:3: the same trigger and frame as 'assault-bomb'");
  }

  @Test
  void oneFrameWithAnotherNeedMayHaveAnotherCode() throws IOException {
    String other = entry("coerce-bomb", "  needs:\n    object: any\n").replace("ASSAULT", "COERCE");
    assertThat(check("events/assault.yaml", entry("assault-bomb", "") + other)).isEmpty();
  }

  @Test
  void repeatedIdIsTold() throws IOException {
    assertThat(check("events/assault.yaml", entry("assault-bomb", "") + entry("assault-bomb", "")))
        .containsExactly(
            "events/assault.yaml:7:3: the id 'assault-bomb' is also that of events/assault.yaml:1:3");
  }

  @Test
  void overlappingOfficesAreTold() throws IOException {
    assertThat(
            check(
                "actors/people/a.yaml",
                """
                - id: someone
                  name: Some One
                  gender: m
                  names:
                    - \u0641\u0644\u0627\u0646
                  offices:
                    - country: RUS
                      sector: GOV
                      from: 2000-01-01
                      to: 2005-01-01
                    - country: USA
                      sector: MIL
                      from: 2005-01-01
                """))
        .containsExactly(
            "actors/people/a.yaml:11:7: overlaps the office of line 7 with another code:"
                + " RUS/GOV and USA/MIL");
  }

  @Test
  void brokenYamlIsTold() throws IOException {
    assertThat(check("events/assault.yaml", "- id: a\n  id: b\n"))
        .singleElement()
        .asString()
        .startsWith("events/assault.yaml:2:");
  }
}
