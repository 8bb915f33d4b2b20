package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.arabic.Arabic;
import org.junit.jupiter.api.Test;

/** What the coder makes of whole sentences; each test states one fact of the codebook. */
class EventCoderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 16);
  private static final EventCoder CODER = Arabic.coder();

  private static List<Event> code(String text) {
    return CODER.code(Article.of(text, PUBLISHED)).events();
  }

  private static Event only(EventType type, String text) {
    List<Event> events = code(text).stream().filter(event -> event.type() == type).toList();
    assertThat(events).as("%s in %s", type, text).hasSize(1);
    return events.get(0);
  }

  private static List<String> countries(List<Entity> entities) {
    return entities.stream().map(Entity::country).toList();
  }

  @Test
  void verbThenSubjectThenObject() {
    Event event = only(EventType.ASSAULT, "قصفت الطائرات الإسرائيلية مخيم جباليا");
    assertThat(countries(event.actors())).containsExactly("ISR");
    assertThat(countries(event.recipients())).containsExactly("PSE");
    assertThat(event.date()).isEqualTo(DateRange.day(PUBLISHED));
  }

  /** The sentence and the event of the README. */
  @Test
  void theReadmeTellsTheTruth() {
    Event event =
        only(
            EventType.CONSULT,
            "هاتف الرئيس المصري عبد الفتاح السيسي أمس الرئيس الفرنسي إيمانويل ماكرون، وفق وكالة رويترز");
    assertThat(event.modes()).containsExactly("phone");
    assertThat(event.date()).isEqualTo(DateRange.day(LocalDate.of(2026, 1, 15)));
    assertThat(event.actors())
        .extracting(Entity::name)
        .containsExactly("Abdel Fattah el-Sisi", "Emmanuel Macron");
    assertThat(event.attribution())
        .extracting(link -> link.source().name())
        .containsExactly("Reuters");
    assertThat(event.evidence())
        .containsExactly("consult-phone-verb", "time:day -1", "phrase-according");
  }

  @Test
  void separateCallsAreSeparateEvents() {
    List<Event> events =
        code("أجرى الرئيس الروسي فلاديمير بوتين اتصالين منفصلين مع نتنياهو وبزشكيان").stream()
            .filter(event -> event.type() == EventType.CONSULT)
            .toList();
    assertThat(events).hasSize(2);
    assertThat(countries(events.get(0).actors())).containsExactly("RUS", "ISR");
    assertThat(countries(events.get(1).actors())).containsExactly("RUS", "IRN");
    assertThat(events).allMatch(event -> event.modes().equals(List.of("phone")));
  }

  @Test
  void anUnknownWordAboutANounIsNoTrouble() {
    assertThat(code("أدت الغارة زمغطها الجيش على المدينة إلى مقتل ثلاثة جنود")).isNotEmpty();
    assertThat(code("أدت غارة زمغطتها على المدينة زمغطة الجيش إلى مقتل جنود")).isNotEmpty();
  }

  @Test
  void whatASpokesmanSaysIsOnHisWord() {
    Event event =
        only(EventType.ASSAULT, "قال المتحدث باسم الكرملين إن الجيش الأوكراني قصف مدينة دونيتسك");
    assertThat(event.attribution()).hasSize(1);
    assertThat(event.attribution().get(0).source().country()).isEqualTo("RUS");
    assertThat(countries(event.actors())).containsExactly("UKR");
  }

  @Test
  void accordingToIsASourceToo() {
    Event event = only(EventType.ASSAULT, "قصف الجيش السوري بلدة دوما، وفق وكالة رويترز");
    assertThat(event.attribution()).extracting(link -> link.source().name()).contains("Reuters");
  }

  @Test
  void theAccusedWhoDeniesIsNamedWithTheAccusation() {
    List<Event> events = code("تتهم القوى الغربية طهران بمحاولات سرية، وهو ما تنفيه إيران");
    Event accusation =
        events.stream().filter(event -> event.type() == EventType.ACCUSE).findFirst().orElseThrow();
    assertThat(countries(accusation.deniedBy())).containsExactly("IRN");
    assertThat(events).anyMatch(event -> event.type() == EventType.REJECT);
  }

  @Test
  void cooperationToComeIsAnAgreement() {
    assertThat(code("سيلتقي الرئيس المصري نظيره الفرنسي في باريس الأسبوع المقبل"))
        .extracting(Event::type)
        .containsExactly(EventType.AGREE);
  }

  @Test
  void theDateOfTheClauseIsTheDateOfTheEvent() {
    Event event = only(EventType.COERCE, "اعتقلت الشرطة التركية ثلاثة صحفيين يوم الأربعاء");
    assertThat(event.date()).isEqualTo(DateRange.day(LocalDate.of(2026, 1, 14)));
    assertThat(event.dateText()).isNotNull();
  }

  @Test
  void anEventOfAnEarlierYearIsHistorical() {
    Event event = only(EventType.SUPPORT, "وقع الرئيس الروسي العام الماضي اتفاقية مع طهران");
    assertThat(event.status()).containsExactly(Event.Status.HISTORICAL);
    assertThat(event.date())
        .isEqualTo(new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
  }

  @Test
  void withoutAPublicationDateNothingIsGuessed() {
    List<Event> events =
        CODER.code(Article.of("اعتقلت الشرطة التركية ثلاثة صحفيين أمس", null)).events();
    assertThat(events).isNotEmpty().allMatch(event -> event.date() == null);
  }

  @Test
  void anActAndItsOutcomeAreOneEvent() {
    Event event = only(EventType.ASSAULT, "قتل خمسة مدنيين في غارة إسرائيلية على مدينة غزة");
    assertThat(countries(event.actors())).containsExactly("ISR");
    assertThat(event.recipients()).isNotEmpty();
  }

  @Test
  void everyEventNamesWhatMadeIt() {
    assertThat(code("هدد الرئيس الأمريكي إيران بالتدخل"))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.evidence()).isNotEmpty());
  }

  @Test
  void idsCountCodePoints() {
    Event event = only(EventType.ASSAULT, "\uD83D\uDE00 قصفت الطائرات الإسرائيلية مخيم جباليا");
    assertThat(event.trigger().start()).isEqualTo(3);
    assertThat(event.id()).contains(":2:ASSAULT:1");
  }
}
