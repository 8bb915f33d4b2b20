package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpokenWordsTest {
  private static final String FORCES = "القوات الروسية";

  @Test
  void cliticsMarksAndQuotesDoNotCount() {
    assertThat(SpokenWords.same(FORCES, "والقوات الروسية")).isTrue();
    assertThat(SpokenWords.same(FORCES, "للقوات الروسية")).isTrue();
    assertThat(SpokenWords.same(FORCES, "وبالقوات الروسيّة")).isTrue();
    assertThat(SpokenWords.same("«القوات» الروسية", FORCES)).isTrue();
  }

  @Test
  void otherWordsDo() {
    assertThat(SpokenWords.same(FORCES, "القوات")).isFalse();
    assertThat(SpokenWords.same(FORCES, "القوات التركية")).isFalse();
    assertThat(SpokenWords.same("ولد", "لد")).isTrue();
  }
}
