package org.isnad.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.arabic.morphology.Words.*;

import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Token;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {
  @Test
  void maksuraOfPrepositionsBecomesYeh() {
    assertThat(lemmas("إليه", PartOfSpeech.PREPOSITION)).containsExactly("إلى");
    assertThat(lemmas("عليهم", PartOfSpeech.PREPOSITION)).containsExactly("على");
  }

  @Test
  void oneLetterPrepositionsStandBeforePronouns() {
    assertThat(lemmas("له", PartOfSpeech.PREPOSITION)).containsExactly("ل");
    assertThat(lemmas("بها", PartOfSpeech.PREPOSITION)).containsExactly("ب");
  }

  @Test
  void nunOfPrepositionsMergesWithThePronoun() {
    assertThat(lemmas("منا", PartOfSpeech.PREPOSITION)).containsExactly("من");
    assertThat(lemmas("عنا", PartOfSpeech.PREPOSITION)).containsExactly("عن");
  }

  @Test
  void particlesTakePronouns() {
    assertThat(first("لأنه").lexeme().lemma()).isEqualTo("أن");
    assertThat(first("لكنها").lexeme().lemma()).isEqualTo("لكن");
  }

  @Test
  void relativesAreWhole() {
    assertThat(first("الذين").pos()).isEqualTo(PartOfSpeech.RELATIVE);
    assertThat(first("والتي").hasProclitic(Clitics.WA)).isTrue();
    assertThat(first("للذين").hasProclitic(Clitics.LI)).isTrue();
  }

  @Test
  void negations() {
    assertThat(first("لم").lexeme().hasTag("past-neg")).isTrue();
    assertThat(first("لن").lexeme().hasTag("future-neg")).isTrue();
    assertThat(first("ليست").lexeme().lemma()).isEqualTo("ليس");
  }

  @Test
  void beingIsTagged() {
    assertThat(first("كانت").lexeme().hasTag("kana")).isTrue();
    assertThat(verbs("يكن")).contains("كان");
  }

  @Test
  void unknownWordsAreGuessedByShape() {
    assertThat(first("الخنفشارية").pos()).isEqualTo(PartOfSpeech.ADJECTIVE);
    assertThat(first("الخنفشارية").isGuess()).isTrue();
    assertThat(readings("سيتخنفشرون")).anyMatch(reading -> reading.has(Features.FUTURE));
  }

  @Test
  void digitsAreNumbers() {
    Token number = new Token(new org.isnad.Span(0, 2), "12", "12", Token.Kind.NUMBER, "");
    assertThat(MORPHOLOGY.analyze(number)[0].pos()).isEqualTo(PartOfSpeech.NUMBER);
  }

  @Test
  void readingsAreTheCallersToReorder() {
    MORPHOLOGY.analyze(token("قتل"))[0] = MORPHOLOGY.analyze(token("وزير"))[0];
    assertThat(first("قتل").lexeme().lemma()).isEqualTo("قتل");
  }
}
