package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.Event;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** GDELT's files as a reader sees them who knows its codebook alone. */
class GdeltTest {
  private static final List<String> EVENTS = eventColumns();
  private static final List<String> MENTIONS =
      List.of(
          "GLOBALEVENTID",
          "EventTimeDate",
          "MentionTimeDate",
          "MentionType",
          "MentionSourceName",
          "MentionIdentifier",
          "SentenceID",
          "Actor1CharOffset",
          "Actor2CharOffset",
          "ActionCharOffset",
          "InRawText",
          "Confidence",
          "MentionDocLen",
          "MentionDocTone",
          "MentionDocTranslationInfo",
          "Extras");

  private final EventFormat events = Gdelt.events(Lexicon.builtIn());
  private final EventFormat mentions = Gdelt.mentions(Lexicon.builtIn());

  private static List<String> eventColumns() {
    List<String> names =
        new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
    for (String actor : List.of("Actor1", "Actor2")) {
      for (String part :
          List.of(
              "Code",
              "Name",
              "CountryCode",
              "KnownGroupCode",
              "EthnicCode",
              "Religion1Code",
              "Religion2Code",
              "Type1Code",
              "Type2Code",
              "Type3Code")) {
        names.add(actor + part);
      }
    }
    names.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    for (String place : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
      for (String part :
          List.of(
              "Type",
              "FullName",
              "CountryCode",
              "ADM1Code",
              "ADM2Code",
              "Lat",
              "Long",
              "FeatureID")) {
        names.add(place + "_" + part);
      }
    }
    names.addAll(List.of("DATEADDED", "SOURCEURL"));
    return names;
  }

  @Test
  void columnsAreThoseOfTheCodebook() {
    assertThat(events.columns()).extracting(ColumnNote::name).isEqualTo(EVENTS).hasSize(61);
    assertThat(mentions.columns()).extracting(ColumnNote::name).isEqualTo(MENTIONS).hasSize(16);
    assertThat(events.head()).isEmpty();
  }

  @Test
  void bothSidesOfACallAreARowEach() {
    List<Map<String, String>> rows = read(events, EVENTS);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("SQLDATE", "20260116")
        .containsEntry("FractionDate", "2026.1260")
        .containsEntry("Actor1Code", "RUSGOV")
        .containsEntry("Actor1Name", "VLADIMIR PUTIN")
        .containsEntry("Actor1CountryCode", "RUS")
        .containsEntry("Actor1Type1Code", "GOV")
        .containsEntry("Actor2Code", "IRNGOV")
        .containsEntry("Actor2Name", "IRAN")
        .containsEntry("EventCode", "041")
        .containsEntry("EventRootCode", "04")
        .containsEntry("QuadClass", "1")
        .containsEntry("GoldsteinScale", "2.5")
        .containsEntry("IsRootEvent", "1")
        .containsEntry("ActionGeo_Type", "4")
        .containsEntry("ActionGeo_FullName", "Tehran, Iran")
        .containsEntry("ActionGeo_CountryCode", "IR")
        .containsEntry("ActionGeo_Lat", "35.6944")
        .containsEntry("DATEADDED", "20260116000000");
    assertThat(rows.get(1)).containsEntry("Actor1Code", "IRNGOV");
    assertThat(rows.get(0).get("GLOBALEVENTID")).matches("\\d{1,16}");
  }

  @Test
  void mentionsNameTheirEvent() {
    List<Map<String, String>> rows = read(mentions, MENTIONS);
    assertThat(rows.get(0))
        .containsEntry("GLOBALEVENTID", read(events, EVENTS).get(0).get("GLOBALEVENTID"))
        .containsEntry("SentenceID", "1")
        .containsEntry("MentionDocTranslationInfo", "srclc:ara;");
  }

  @Test
  void whatDidNotHappenIsLeftOut() {
    Event denied = Samples.callThat(Event.Status.NEGATION);
    assertThat(events.write(Samples.ARTICLE, List.of(denied))).isEmpty();
  }

  private static List<Map<String, String>> read(EventFormat format, List<String> names) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : format.write(Samples.ARTICLE, List.of(Samples.call())).split("\n", -1)) {
      if (!line.isEmpty()) {
        String[] cells = line.split("\t", -1);
        assertThat(cells).hasSize(names.size());
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
          row.put(names.get(i), cells[i]);
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
