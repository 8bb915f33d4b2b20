package org.isnad.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.arabic.morphology.Words.*;
import static org.isnad.language.Features.*;

import org.isnad.language.PartOfSpeech;
import org.junit.jupiter.api.Test;

class VerbFormsTest {
  @Test
  void soundVerbKeepsItsLetters() {
    assertThat(verbs("قتلوا")).contains("قتل");
    assertThat(verbs("يقتلون")).contains("قتل");
    assertThat(verbs("نقتل")).contains("قتل");
  }

  @Test
  void lemmaShowsTheShaddaOfADoubledMiddle() {
    assertThat(verbs("يهددون")).containsExactly("هدّد");
    assertThat(verbs("تعهدت")).contains("تعهّد");
  }

  @Test
  void hollowVerbDropsItsMiddleBeforeConsonant() {
    assertThat(verbs("قال")).contains("قال");
    assertThat(verbs("قلنا")).contains("قال");
    assertThat(verbs("يقل")).contains("قال");
    assertThat(verbs("يقلن")).contains("قال");
  }

  @Test
  void hollowPassiveHasLongIInThePast() {
    assertThat(verbs("قيل")).containsExactly("قال");
    assertThat(isPassive("قيل")).isTrue();
    assertThat(isPassive("يقال")).isTrue();
  }

  @Test
  void hollowDerivedFormsContract() {
    assertThat(verbs("أقام")).contains("أقام");
    assertThat(verbs("يقيم")).contains("أقام");
    assertThat(verbs("استقالت")).containsExactly("استقال");
    assertThat(verbs("استقلت")).contains("استقال");
    assertThat(verbs("اختاروا")).contains("اختار");
  }

  @Test
  void someHollowVerbsKeepTheirMiddle() {
    assertThat(verbs("استجوبت")).containsExactly("استجوب");
  }

  @Test
  void defectiveVerbContractsWithTheEnding() {
    assertThat(verbs("دعا")).contains("دعا");
    assertThat(verbs("دعت")).contains("دعا");
    assertThat(verbs("دعوا")).contains("دعا");
    assertThat(verbs("يدعون")).contains("دعا");
    assertThat(verbs("التقى")).containsExactly("التقى");
    assertThat(verbs("التقوا")).containsExactly("التقى");
    assertThat(verbs("بقيت")).contains("بقي");
    assertThat(verbs("بقوا")).contains("بقي");
  }

  @Test
  void defectiveJussiveIsShort() {
    assertThat(verbs("يلتق")).containsExactly("التقى");
    assertThat(has("يلتق", PartOfSpeech.VERB, SHORTENED)).isTrue();
  }

  @Test
  void finalMaksuraBecomesAlefBeforeAPronoun() {
    assertThat(verbs("ألغاها")).containsExactly("ألغى");
    assertThat(verbs("يتبناه")).containsExactly("تبنّى");
  }

  @Test
  void pluralAlefGoesBeforeAPronoun() {
    assertThat(verbs("قتلوه")).contains("قتل");
    assertThat(verbs("رموه")).contains("رمى");
  }

  @Test
  void secondPluralTakesWawBeforeAPronoun() {
    assertThat(verbs("قتلتموهم")).contains("قتل");
  }

  @Test
  void doubledVerbSeparatesBeforeConsonant() {
    assertThat(verbs("شنت")).contains("شن");
    assertThat(verbs("شننا")).contains("شن");
    assertThat(verbs("يشن")).contains("شن");
    assertThat(verbs("استمرت")).containsExactly("استمر");
    assertThat(verbs("اضطر")).contains("اضطر");
  }

  @Test
  void firstWawFallsOutOfThePresent() {
    assertThat(verbs("يصل")).contains("وصل");
    assertThat(verbs("يضع")).contains("وضع");
    assertThat(verbs("يقف")).contains("وقف");
  }

  @Test
  void firstWawBecomesTehInFormEight() {
    assertThat(verbs("اتصلت")).contains("اتصل");
    assertThat(verbs("اتهمت")).containsExactly("اتهم");
  }

  @Test
  void infixedTehTakesTheColourOfTheFirstLetter() {
    assertThat(verbs("اصطدمت")).containsExactly("اصطدم");
    assertThat(verbs("ازدادت")).contains("ازداد");
    assertThat(verbs("ادعت")).contains("ادعى");
    assertThat(verbs("اطلع")).contains("اطلع");
  }

  @Test
  void hamzaTakesTheSeatOfTheStrongestVowel() {
    assertThat(verbs("سئل")).containsExactly("سأل");
    assertThat(verbs("يؤخذ")).contains("أخذ");
    assertThat(verbs("بدأت")).contains("بدأ");
    assertThat(verbs("يبدؤون")).contains("بدأ");
    assertThat(verbs("تفاءل")).containsExactly("تفاءل");
    assertThat(verbs("لجأوا")).contains("لجأ");
    assertThat(verbs("لجؤوا")).contains("لجأ");
  }

  @Test
  void twoHamzasLengthen() {
    assertThat(verbs("آخذ")).contains("أخذ");
    assertThat(verbs("آمنوا")).contains("آمن");
    assertThat(nominals("إيمان")).contains("إيمان");
  }

  @Test
  void finalHamzaBeforeAPronounIsMedial() {
    assertThat(verbs("يقرؤه")).contains("قرأ");
    assertThat(verbs("لنقرأه")).contains("قرأ");
  }

  @Test
  void seeingLosesItsHamzaInThePresent() {
    assertThat(verbs("رأت")).contains("رأى");
    assertThat(verbs("يرى")).contains("رأى");
    assertThat(verbs("يرون")).contains("رأى");
  }

  @Test
  void fourLetterVerbs() {
    assertThat(verbs("سيطروا")).containsExactly("سيطر");
    assertThat(verbs("يتدهور")).containsExactly("تدهور");
    assertThat(verbs("اطمأن")).containsExactly("اطمأن");
    assertThat(verbs("يطمئنون")).contains("اطمأن");
  }

  @Test
  void passiveThatIsSpeltAsTheActiveIsASecondReading() {
    assertThat(first("اعتقل").has(PASSIVE)).isFalse();
    assertThat(isPassive("اعتقل")).isTrue();
  }

  @Test
  void futureAndPurpose() {
    assertThat(first("سيزور").has(FUTURE)).isTrue();
    assertThat(verbs("ليزور")).contains("زار");
    assertThat(verbs("ليقولوا")).contains("قال");
  }

  @Test
  void dammaOnTheFirstLetterIsThePassive() {
    String word = "قتل";
    assertThat(MORPHOLOGY.analyze(token(word, "\u064F\0\0"))[0].has(PASSIVE)).isTrue();
  }

  @Test
  void lamOfEmphasisBeforeAPast() {
    assertThat(verbs("لكانت")).containsExactly("كان");
    assertThat(verbs("لأصبحت")).contains("أصبح");
    assertThat(verbs("لقتل")).isEmpty();
  }

  @Test
  void twoObjects() {
    assertThat(verbs("أعطانيها")).containsExactly("أعطى");
    assertThat(verbs("يعنيه")).contains("عنى");
  }

  @Test
  void shortenedWeakVerbKeepsTheSeatOfItsHamza() {
    assertThat(verbs("ينأ")).contains("نأى");
    assertThat(verbs("يرتئ")).contains("ارتأى");
  }

  @Test
  void firstWawFallsOutAfterAPastInI() {
    assertThat(verbs("يطأ")).contains("وطئ");
    assertThat(verbs("وطئت")).contains("وطئ");
  }

  @Test
  void hamzaBeforeALongUMayStandOnYeh() {
    assertThat(nominals("مسئولون")).contains("مسؤول");
    assertThat(nominals("شئون")).contains("شأن");
    assertThat(verbs("ييأس")).contains("يئس");
  }
}
