package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.Event;
import org.isnad.EventCoder;
import org.isnad.EventType;
import org.isnad.Place;
import org.isnad.arabic.Arabic;
import org.junit.jupiter.api.Test;

/** Which country, sector and place an event gets once its phrases are found. */
class WhoAndWhereTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 16);
  private static final EventCoder CODER = Arabic.coder();

  @Test
  void whatWasAccusedOfHasAnotherPlaceThanTheAccusation() {
    Event event = first(EventType.ACCUSE, "اتهمت باريس دمشق بقصف المدنيين في حلب");
    assertThat(event.place()).isNull();
  }

  @Test
  void anAttackWithoutAPlaceIsWhereTheLastOneWas() {
    List<Event> events = code("قصفت الطائرات السورية بلدة حرستا. وقتل ثلاثة مدنيين.");
    assertThat(events)
        .extracting(Event::place)
        .extracting(Place::text)
        .containsExactly("بلدة حرستا", "بلدة حرستا");
  }

  @Test
  void aHouseThatIsHitBelongsToWhereItStands() {
    Event event = first(EventType.ASSAULT, "قصفت الطائرات منزلا في صنعاء");
    assertThat(codes(event.recipients())).containsExactly("YEM []");
  }

  @Test
  void aPatrolIsOfItsArmy() {
    Event event = first(EventType.ASSAULT, "هاجم مسلحون مجهولون دورية للجيش السوري");
    assertThat(codes(event.actors())).containsExactly("SYR [UAF]");
    assertThat(codes(event.recipients())).containsExactly("SYR [MIL]");
  }

  @Test
  void aCoalitionTakesTheCountryThatLeadsIt() {
    Event event = first(EventType.ASSAULT, "شنت قوات التحالف الذي تقوده السعودية غارة على صنعاء");
    assertThat(codes(event.actors())).containsExactly("SAU [MIL]");
  }

  @Test
  void anObjectPronounNeverMeansTheSubjectOfItsVerb() {
    Event event = first(EventType.COERCE, "حاصر الجنود الفتى واعتقلوه");
    Event arrest = code("حاصر الجنود الفتى واعتقلوه").get(1);
    assertThat(event.recipients()).extracting(Entity::text).containsExactly("الفتى");
    assertThat(arrest.recipients()).extracting(Entity::text).containsExactly("الفتى");
  }

  @Test
  void theNameOfACountryIsNoAdjectiveOfATitle() {
    Event event = first(EventType.CONSULT, "التقى زعيم كوريا الشمالية الرئيس الصيني");
    assertThat(codes(event.actors())).containsExactly("PRK [GOV]", "CHN [GOV]");
  }

  private static List<Event> code(String text) {
    return CODER.code(Article.of(text, PUBLISHED)).events();
  }

  private static Event first(EventType type, String text) {
    return code(text).stream().filter(event -> event.type() == type).findFirst().orElseThrow();
  }

  private static List<String> codes(List<Entity> entities) {
    return entities.stream().map(entity -> entity.country() + " " + entity.sectors()).toList();
  }
}
