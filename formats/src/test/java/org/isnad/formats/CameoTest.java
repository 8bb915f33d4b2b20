package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.EventType;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.junit.jupiter.api.Test;

class CameoTest {
  @Test
  void everyCodeOfTheLexiconIsOneOfCameo() {
    List<String> codes = new ArrayList<>();
    for (Row row : Lexicon.builtInFiles().rows("plover")) {
      codes.add(row.cell(3));
    }
    for (EventType type : EventType.values()) {
      codes.add(type.cameoRoot());
    }
    Lexicon.builtInFiles().rulesBelow("events").stream()
        .map(rule -> rule.textOf("cameo"))
        .flatMap(java.util.stream.Stream::ofNullable)
        .forEach(codes::add);
    assertThat(codes).hasSizeGreaterThan(150).allMatch(code -> Cameo.name(code) != null);
    assertThat(codes).allMatch(code -> Cameo.goldstein(code) != null);
  }

  @Test
  void classesFollowTheRoot() {
    assertThat(Cameo.quadClass("057")).isEqualTo(1);
    assertThat(Cameo.quadClass("0841")).isEqualTo(2);
    assertThat(Cameo.quadClass("138")).isEqualTo(3);
    assertThat(Cameo.quadClass("163")).isEqualTo(4);
    assertThat(Cameo.pentaClass("010")).isZero();
    assertThat(Cameo.pentaClass("163")).isEqualTo(3);
    assertThat(Cameo.pentaClass("190")).isEqualTo(4);
  }

  @Test
  void aCodeWithoutAValueHasThatOfTheCodeAbove() {
    assertThat(Cameo.goldstein("1213")).isEqualTo("-3.5");
    assertThat(Cameo.goldstein("183")).isEqualTo("-8.0");
    assertThat(Cameo.phoenixGoldstein("02")).isEqualTo("3.0");
  }
}
