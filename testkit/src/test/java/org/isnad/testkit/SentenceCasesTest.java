package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.isnad.Coding;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Problem;
import org.junit.jupiter.api.Test;

class SentenceCasesTest {
  private static final Coding NOTHING = new Coding(List.of(), List.of());

  private static List<LexiconCase> read(String content) {
    return SentenceCases.of("cases/a.txt", content.lines().toList());
  }

  @Test
  void caseHasTitleDateAndText() {
    LexiconCase one =
        read("# a comment\n== first\npublished: 2020-02-03\none\ntwo\n\nnone\n").get(0);
    assertThat(one.name()).isEqualTo("first");
    assertThat(one.published()).isEqualTo(LocalDate.of(2020, 2, 3));
    assertThat(one.text()).isEqualTo("one\ntwo");
    assertThat(one.origin()).hasToString("cases/a.txt:2:1");
    assertThat(one.run(article -> NOTHING)).isEmpty();
  }

  @Test
  void missingEventIsAFault() {
    List<LexiconCase> cases =
        read("== a\nx\nevent: AID\n  actor: y\n== b\nz\nevent: ASSAULT/drone\n");
    assertThat(cases.get(0).run(article -> NOTHING).stream().map(Problem::toString))
        .containsExactly("cases/a.txt:1:1: a: missing AID");
    assertThat(cases).hasSize(2);
  }

  @Test
  void mistakesNameTheirLine() {
    assertThatThrownBy(() -> read("x\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("cases/a.txt:1:1: a case opens with");
    assertThatThrownBy(() -> read("== a\nx\nevent: AID\n  actr: y\n"))
        .hasMessageStartingWith("cases/a.txt:4:1: one of [trigger, actor,");
    assertThatThrownBy(() -> read("== a\nx\n"))
        .hasMessageStartingWith("cases/a.txt:1:1: the case names no event");
  }
}
