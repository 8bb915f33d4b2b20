package org.isnad.arabic.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.actor.Referent.Kind;
import org.junit.jupiter.api.Test;

class MentionFinderTest {
  @Test
  void titleDemonymAndNameAreOneMention() {
    FoundMentions found = FoundMentions.in("استقبل الرئيس الروسي فلاديمير بوتين ضيوفه");
    assertThat(found.texts().get(0)).isEqualTo("الرئيس الروسي فلاديمير بوتين");
    assertThat(found.codes()).first().isEqualTo("RUS/GOV");
    assertThat(found.ids()).first().isEqualTo("vladimir-putin");
  }

  @Test
  void whoHasLeftOfficeIsOfTheElite() {
    FoundMentions found =
        FoundMentions.in("غادر الرئيس السوري السابق بشار الأسد البلاد", LocalDate.of(2025, 2, 1));
    assertThat(found.codes()).first().isEqualTo("SYR/ELI");
  }

  @Test
  void theSameManIsGovernmentWhileInOffice() {
    FoundMentions found =
        FoundMentions.in("قال الرئيس السوري بشار الأسد إنه مستعد", LocalDate.of(2018, 2, 1));
    assertThat(found.codes()).first().isEqualTo("SYR/GOV");
  }

  @Test
  void anUnknownNameIsCarriedWithTheCountryOfItsTitle() {
    FoundMentions found = FoundMentions.in("قال السفير البريطاني مايكل وندسور إن بلاده ستساعد");
    assertThat(found.texts()).first().isEqualTo("السفير البريطاني مايكل وندسور");
    assertThat(found.codes()).first().isEqualTo("GBR/GOV");
    assertThat(found.first().name()).isNull();
    assertThat(found.first().nameAr()).isEqualTo("مايكل وندسور");
  }

  @Test
  void anAppositionStandsBetweenCommas() {
    FoundMentions found = FoundMentions.in("التقى رئيس مجلس النواب، عاطف الطراونة، وفدا من الطلاب");
    assertThat(found.texts()).first().isEqualTo("رئيس مجلس النواب، عاطف الطراونة");
    assertThat(found.codes()).first().isEqualTo("JOR/LEG");
  }

  @Test
  void dualTitleIsSharedByTwoCountries() {
    FoundMentions found = FoundMentions.in("اجتمع وزيرا خارجية مصر والأردن في عمان");
    assertThat(found.codes()).startsWith("EGY/GOV", "JOR/GOV");
    assertThat(found.kinds()).startsWith(Kind.PERSON, Kind.PERSON);
  }

  @Test
  void numbersOpenAGroupAndTheDemonymClosesIt() {
    FoundMentions found = FoundMentions.in("اعتقلت الشرطة 8 متظاهرين فلسطينيين أمس");
    assertThat(found.texts()).contains("8 متظاهرين فلسطينيين");
    assertThat(found.codes()).contains("PSE/CVL");
  }

  @Test
  void forcesOfACountryAreItsMilitary() {
    FoundMentions found = FoundMentions.in("تقدمت القوات الروسية نحو البلدة");
    assertThat(found.codes()).first().isEqualTo("RUS/MIL");
    assertThat(found.kinds()).first().isEqualTo(Kind.ARMED);
  }

  @Test
  void capitalIsAPlaceAfterInAndAGovernmentElsewhere() {
    assertThat(FoundMentions.in("رفضت موسكو العرض").kinds()).containsExactly(Kind.SEAT);
    assertThat(FoundMentions.in("وصل الوفد إلى موسكو").kinds()).endsWith(Kind.PLACE);
  }

  @Test
  void demonymOfAnotherNounIsNoActor() {
    assertThat(FoundMentions.in("أدان القصف الإسرائيلي على المدينة").kinds())
        .first()
        .isEqualTo(Kind.DEMONYM);
  }

  @Test
  void surnameMeansWhoWasNamedBefore() {
    FoundMentions found =
        FoundMentions.in(
            "وصل السفير البريطاني مايكل وندسور صباحا.\n\nوقال وندسور إن الزيارة مهمة.");
    assertThat(found.codes()).containsExactly("GBR/GOV", "GBR/GOV");
  }

  @Test
  void bareTitleMeansTheLastWhoBoreIt() {
    FoundMentions found =
        FoundMentions.in(
            "زار الرئيس الفرنسي إيمانويل ماكرون بيروت.\n\nوقال الرئيس إن الزيارة مهمة.");
    assertThat(found.ids()).endsWith("emmanuel-macron");
  }

  @Test
  void bodyIsCalledByItsKind() {
    FoundMentions found = FoundMentions.in("أعلنت حركة حماس موقفها.\n\nوقالت الحركة إنها مستعدة.");
    assertThat(found.ids()).containsExactly("hamas", "hamas");
  }

  @Test
  void namesOfBodiesCoverTheirWords() {
    assertThat(FoundMentions.in("عقدت محكمة جرائم الحرب جلسة").texts())
        .first()
        .isEqualTo("محكمة جرائم الحرب");
  }

  @Test
  void anyTextWillDo() {
    for (String text : new String[] {"", "\u200f", "\"", "# _ -", "8", "\u0627\u0644"}) {
      assertThat(FoundMentions.in(text).texts()).isNotNull();
    }
  }
}
