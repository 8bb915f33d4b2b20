package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.EventType;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read again; what others write too. */
class ForeignReaderTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);

  private static List<ForeignEvent> read(ForeignFormat format, String text)
      throws UnreadableLineException {
    ForeignReader reader = format.reader(LEXICON);
    List<ForeignEvent> events = new ArrayList<>();
    for (String line : text.lines().toList()) {
      ForeignEvent event = reader.read(line);
      if (event != null) {
        events.add(event);
      }
    }
    return events;
  }

  @ParameterizedTest
  @EnumSource
  void whatWasWrittenIsReadAgain(ForeignFormat format) throws UnreadableLineException {
    EventFormat written =
        new EventFormats(LEXICON, "isnad test", "1").text(FileFormat.valueOf(format.name()));
    String text = written.head() + written.write(Samples.ARTICLE, List.of(Samples.call()));
    ForeignEvent event = read(format, text).get(0);
    assertThat(event.first()).isEqualTo(DAY);
    assertThat(event.type()).isEqualTo(EventType.CONSULT);
    assertThat(event.actors().get(0).country()).isEqualTo("RUS");
    assertThat(event.actors().get(0).sectors()).containsExactly("GOV");
    assertThat(event.country()).isEqualTo("IRN");
    assertThat(event.latitude()).isEqualTo(35.6944);
    assertThat(text).contains(event.record());
  }

  @Test
  void theFirstGdeltHasFewerColumns() throws UnreadableLineException {
    List<String> cells = new ArrayList<>(java.util.Collections.nCopies(57, ""));
    cells.set(0, "410412347");
    cells.set(1, "20130401");
    cells.set(26, "190");
    ForeignEvent event = read(ForeignFormat.GDELT, String.join("\t", cells)).get(0);
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(event.actors()).isEmpty();
  }

  @Test
  void olderPolecatSaysIntensity() throws UnreadableLineException {
    String text =
        "Event ID\tEvent Date\tEvent Type\tIntensity\tActor Name\nX1\t2018-01-02\tPROTEST\t-5.0\tNone";
    ForeignEvent event = read(ForeignFormat.POLECAT, text).get(0);
    assertThat(event.score()).isEqualTo(-5.0);
    assertThat(event.actors()).isEmpty();
  }

  @Test
  void otherPloverHasOtherNames() throws UnreadableLineException {
    String text =
        "{\"id\":\"n1\",\"date\":\"2018-01-02\",\"event\":\"PROTEST\",\"mode\":\"demo\","
            + "\"actor\":[{\"code\":\"EGY\",\"sector\":\"CVL\",\"entity_text\":\"protesters\"}],"
            + "\"event_loc\":{\"resolved_place\":\"Cairo\",\"country_code\":\"EGY\",\"lat\":30.1}}";
    ForeignEvent event = read(ForeignFormat.PLOVER, text).get(0);
    assertThat(event.actors().get(0))
        .isEqualTo(new ForeignEvent.Party("protesters", "EGY", List.of("CVL")));
    assertThat(event.place()).isEqualTo("Cairo");
    assertThat(event.modes()).containsExactly("demo");
  }

  @Test
  void aLineOfAnotherFormatIsTold() {
    assertThatThrownBy(() -> read(ForeignFormat.GDELT, "a\tb"))
        .hasMessage("has 2 columns; events of GDELT have 61, or 57 or 58 in version 1.0");
    assertThatThrownBy(() -> read(ForeignFormat.POLECAT, "a\tb")).hasMessageContaining("Event ID");
    assertThatThrownBy(() -> read(ForeignFormat.PHOENIX, "a")).hasMessageContaining("26");
    assertThatThrownBy(() -> read(ForeignFormat.PLOVER, "[1]")).hasMessage("is no JSON object");
    assertThatThrownBy(() -> read(ForeignFormat.PLOVER, "{\"id\":\"1\",\"event\":[\"WAR\"]}"))
        .hasMessageContaining("WAR");
  }
}
