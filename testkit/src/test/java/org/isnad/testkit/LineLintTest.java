package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.lexicon.Problem;
import org.junit.jupiter.api.Test;

class LineLintTest {
  private static List<String> check(String line) {
    return LineLint.check("f", 3, line).stream().map(Problem::toString).toList();
  }

  @Test
  void arabicAtTheEndIsGood() {
    assertThat(check("    - text: \u0642\u0627\u0644 \"\u0646\u0639\u0645\".")).isEmpty();
    assertThat(check("RUS\tname\t\u0631\u0648\u0633\u064A\u0627 24")).isEmpty();
    assertThat(check("# no Arabic, but commas; and = signs")).isEmpty();
  }

  @Test
  void arabicBeforeSomethingElseIsNot() {
    assertThat(check("\u0642\u0627\u0644\tsay"))
        .containsExactly("f:3:4: something after the Arabic; the Arabic comes last");
  }

  @Test
  void twoRunsAreNot() {
    assertThat(check("a: [\u0642\u0627\u0644, \u0646\u0639\u0645]"))
        .containsExactly("f:3:10: a second run of Arabic; give it a line of its own");
    assertThat(check("\u0642 BBC \u0646")).hasSize(1);
  }

  @Test
  void hiddenAndForeignLettersAreNot() {
    assertThat(check("\u0642\u0640\u0627\u0644")).containsExactly("f:3:2: U+0640 is tatweel");
    assertThat(check("x\u200Fy")).containsExactly("f:3:2: U+200F is a control of direction");
    assertThat(check("x\u200Cy")).containsExactly("f:3:2: U+200C is of no width");
    assertThat(check("\uFEFB")).hasSize(1);
    assertThat(check("\u06A9")).hasSize(1);
    assertThat(check("\u06CC")).hasSize(1);
    assertThat(check("x\r")).hasSize(2);
    assertThat(check("x ")).containsExactly("f:3:2: space at the end of the line");
  }
}
