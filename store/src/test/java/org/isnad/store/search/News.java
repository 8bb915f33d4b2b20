package org.isnad.store.search;

import java.time.LocalDate;
import java.util.List;
import org.isnad.Article;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Origin;
import org.isnad.ingest.item.Position;
import org.isnad.store.Coded;
import org.isnad.store.Samples;

/** A few articles of our own, with records as the coder would make them. */
final class News {
  static final Coded BOMBING =
      article("bombing", 1, "غارات على الجنوب", "كانت الطائرات تقصف القرى منذ الفجر.");

  static final Coded SHELLING =
      article("shelling", 2, "القصف يتواصل", "استمر القصف المدفعي على المدينة. وأدان الوزير ذلك.");

  static final Coded MEETING =
      article("meeting", 3, "اجتماع في القاهرة", "اجتمع الوزراء العرب في القاهرة وبحثوا الهدنة.");

  static final Coded SOCIETY =
      article("society", 4, "ندوة", "ناقشت الندوة دور المجتمع في التعليم.");

  static final List<Coded> ALL = List.of(BOMBING, SHELLING, MEETING, SOCIETY);

  private News() {}

  private static Coded article(String id, int day, String title, String text) {
    Article article =
        new Article(id, text, title, LocalDate.of(2026, 1, day), null, "Outlet " + day % 2);
    Item.Read read = new Item.Read(Position.whole("test"), article, Origin.of(null, "ar", true));
    return Samples.coded(read, day, Samples.CODER);
  }
}
