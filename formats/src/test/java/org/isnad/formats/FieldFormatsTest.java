package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** The other formats of the field, to the column. */
class FieldFormatsTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();

  private static String written(EventFormat format) {
    return format.head() + format.write(Samples.ARTICLE, List.of(Samples.call()));
  }

  @Test
  void petrarchHasNoAddressWhereTheArticleHasNone() {
    assertThat(written(new Petrarch(LEXICON)).lines())
        .containsExactly(
            "20260116\tRUSGOV\tIRNGOV\t041\t\ta1_1\tSample News",
            "20260116\tIRNGOV\tRUSGOV\t041\t\ta1_1\tSample News");
  }

  @Test
  void phoenixCutsActorsIntoParts() {
    String[] cells = written(Phoenix.events(LEXICON, "0.1.0")).split("\n", -1)[0].split("\t", -1);
    assertThat(cells).hasSize(26);
    assertThat(cells[0]).matches("\\d+_0\\.1\\.0");
    assertThat(List.of(cells).subList(1, 17))
        .containsExactly(
            "20260116",
            "2026",
            "01",
            "16",
            "RUSGOV",
            "RUS",
            "GOV",
            "",
            "IRNGOV",
            "IRN",
            "GOV",
            "",
            "041",
            "04",
            "1",
            "2.5");
    assertThat(cells[20]).isEqualTo("Tehran");
  }

  @Test
  void polecatHasARowAnEvent() {
    String[] lines = written(Polecat.events(LEXICON, "isnad test")).split("\n", -1);
    assertThat(lines[0].split("\t", -1))
        .hasSize(40)
        .startsWith("Event ID", "Event Date", "Event Type", "Event Mode", "Event Intensity")
        .contains("Primary Recipient Sector", "Wikipedia Recipient ID", "Raw Placename")
        .endsWith("Story Locations", "Language", "Version");
    assertThat(lines[1].split("\t", -1))
        .hasSize(40)
        .startsWith(
            "a1:30:CONSULT:1",
            "2026-01-16",
            "CONSULT",
            "phone",
            "1.5",
            "VERBAL COOPERATION",
            "None",
            "Vladimir Putin;نظيره الإيراني",
            "Russia;Iran");
    assertThat(lines).hasSize(3);
  }

  @Test
  void icewsHasNamesForCodes() {
    String[] lines = written(Icews.events(LEXICON)).split("\n", -1);
    assertThat(lines[0].split("\t", -1)).hasSize(20).startsWith("Event ID", "Event Date");
    assertThat(lines[1].split("\t", -1))
        .hasSize(20)
        .contains("Vladimir Putin", "Government", "Russia", "Discuss by telephone", "041", "Iran");
  }

  @Test
  void geoJsonIsOneCollection() {
    GeoJson format = new GeoJson();
    assertThat(written(format) + format.tail())
        .startsWith("{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\"")
        .contains("\"coordinates\":[51.4215,35.6944]")
        .endsWith("}}\n]}\n");
  }

  @Test
  void everyTableHasANoteAColumn() {
    EventFormats formats = new EventFormats(LEXICON, "isnad test", "1");
    for (FileFormat format : FileFormat.values()) {
      if (format != FileFormat.PARQUET) {
        assertThat(formats.text(format).columns()).allMatch(column -> !column.meaning().isBlank());
      }
    }
    assertThat(ColumnNote.codebook(formats.text(FileFormat.GDELT).columns()).lines()).hasSize(62);
  }
}
