package org.isnad.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.arabic.morphology.Words.*;
import static org.isnad.language.Features.*;

import org.isnad.language.Analysis;
import org.isnad.language.Clitics;
import org.isnad.language.PartOfSpeech;
import org.junit.jupiter.api.Test;

class NominalFormsTest {
  @Test
  void masdarsOfDerivedFormsAreRegular() {
    assertThat(nominals("تهديدات")).contains("تهديد");
    assertThat(nominals("إقامة")).contains("إقامة");
    assertThat(nominals("إلغاء")).containsExactly("إلغاء");
    assertThat(nominals("استقالة")).contains("استقالة");
    assertThat(nominals("تسوية")).contains("تسوية");
    assertThat(nominals("مساواة")).contains("مساواة");
    assertThat(nominals("اتصالين")).containsExactly("اتصال");
  }

  @Test
  void masdarPointsToItsVerb() {
    Analysis reading = first("اتهامات");
    assertThat(reading.pos()).isEqualTo(PartOfSpeech.MASDAR);
    assertThat(reading.lexeme().isDerived()).isTrue();
  }

  @Test
  void weakMasdarLosesItsYehWhenIndefinite() {
    assertThat(nominals("تخل")).contains("تخلي");
    assertThat(nominals("التخلي")).contains("تخلي");
  }

  @Test
  void participles() {
    assertThat(lemmas("قائل", PartOfSpeech.ACTIVE_PARTICIPLE)).contains("قائل");
    assertThat(lemmas("متظاهرون", PartOfSpeech.ACTIVE_PARTICIPLE)).containsExactly("متظاهر");
    assertThat(lemmas("المحتجين", PartOfSpeech.ACTIVE_PARTICIPLE)).containsExactly("محتج");
    assertThat(lemmas("المعتقلين", PartOfSpeech.PASSIVE_PARTICIPLE)).containsExactly("معتقل");
    assertThat(lemmas("مدعوون", PartOfSpeech.PASSIVE_PARTICIPLE)).containsExactly("مدعو");
  }

  @Test
  void brokenPluralsAsListed() {
    assertThat(nominals("الوزراء")).containsExactly("وزير");
    assertThat(nominals("وزراؤهم")).containsExactly("وزير");
    assertThat(nominals("وزرائه")).containsExactly("وزير");
  }

  @Test
  void tehMarbutaOpensBeforeAPronoun() {
    assertThat(nominals("حكومتهم")).containsExactly("حكومة");
    assertThat(first("حكومته").stemEnd()).isEqualTo(5);
  }

  @Test
  void dualsAndSoundPluralsLoseTheirNunInIdafa() {
    assertThat(has("وزيري", PartOfSpeech.NOUN, CONSTRUCT)).isTrue();
    assertThat(has("مسؤولو", PartOfSpeech.PASSIVE_PARTICIPLE, CONSTRUCT)).isTrue();
  }

  @Test
  void indefiniteAccusativeHasAlef() {
    assertThat(has("هجوما", PartOfSpeech.MASDAR, TANWEEN)).isTrue();
    assertThat(has("جزءا", PartOfSpeech.NOUN, TANWEEN)).isTrue();
    assertThat(has("شيئا", PartOfSpeech.NOUN, TANWEEN)).isTrue();
  }

  @Test
  void articleAfterLiLosesItsAlef() {
    Analysis reading = first("للوزير");
    assertThat(reading.hasProclitic(Clitics.LI)).isTrue();
    assertThat(reading.isDefinite()).isTrue();
  }

  @Test
  void articleAfterLiIsLostBeforeLam() {
    Analysis reading = first("للجنة");
    assertThat(reading.lexeme().lemma()).isEqualTo("لجنة");
    assertThat(reading.isDefinite()).isTrue();
  }

  @Test
  void articleAndPronounExcludeEachOther() {
    assertThat(readings("الوزيره")).noneMatch(reading -> reading.enclitic() != 0);
  }

  @Test
  void exactSpellingBeatsFolded() {
    assertThat(first("على").lexeme().lemma()).isEqualTo("على");
    assertThat(first("إن").lexeme().lemma()).isEqualTo("إن");
    assertThat(first("أن").lexeme().lemma()).isEqualTo("أن");
  }

  @Test
  void bareAlefForHamzaIsUnderstood() {
    assertThat(verbs("اكدت")).containsExactly("أكّد");
    assertThat(nominals("الامن")).contains("أمن");
  }

  @Test
  void masdarOfARootWithTwoWeakLettersKeepsItsWaw() {
    assertThat(nominals("احتواء")).containsExactly("احتواء");
    assertThat(nominals("زيارة")).contains("زيارة");
  }
}
