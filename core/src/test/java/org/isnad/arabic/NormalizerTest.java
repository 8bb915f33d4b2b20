package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalizerTest {
  @Test
  void alefLosesItsHamza() {
    assertThat(Normalizer.key("إسلام")).isEqualTo("اسلام");
    assertThat(Normalizer.key("آخر")).isEqualTo("اخر");
  }

  @Test
  void tehMarbutaBecomesHeh() {
    assertThat(Normalizer.key("مدرسة")).isEqualTo("مدرسه");
  }

  @Test
  void alefMaksuraBecomesYeh() {
    assertThat(Normalizer.key("على")).isEqualTo("علي");
  }

  @Test
  void hamzaOnWawAndYehStays() {
    assertThat(Normalizer.key("مسؤول رئيس")).isEqualTo("مسؤول رئيس");
  }

  @Test
  void marksVanish() {
    assertThat(Normalizer.form("مُدَرِّسَةٌ")).isEqualTo("مدرسة");
  }

  @Test
  void formKeepsWhatKeyFolds() {
    assertThat(Normalizer.form("أُمّة")).isEqualTo("أمة");
  }

  @Test
  void persianLettersBecomeArabicOnes() {
    assertThat(Normalizer.key("ڤیک")).isEqualTo("فيك");
  }

  @Test
  void digitsBecomeLatin() {
    assertThat(Normalizer.key("٢٠١٨")).isEqualTo("2018");
    assertThat(Normalizer.key("۲۰")).isEqualTo("20");
  }

  @Test
  void latinLettersBecomeSmallInAnyLocale() {
    assertThat(Normalizer.key("BBCI")).isEqualTo("bbci");
  }

  @Test
  void spellingTellsApartWhatKeysMakeSame() {
    assertThat(Normalizer.spelling("على")).isNotEqualTo(Normalizer.spelling("علي"));
  }
}
