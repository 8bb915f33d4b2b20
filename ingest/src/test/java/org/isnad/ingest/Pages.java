package org.isnad.ingest;

import java.util.List;
import java.util.Random;

/** Makes news pages and texts, the same for the same number. */
public final class Pages {
  private static final List<String> WHO =
      List.of(
          "وزير الخارجية",
          "رئيس الحكومة",
          "المتحدث باسم الجيش",
          "وفد المعارضة",
          "نقابة الأطباء",
          "مجلس المدينة",
          "اللجنة الدولية",
          "محافظ الإقليم");
  private static final List<String> DID =
      List.of("أعلن", "نفى", "بحث", "انتقد", "رحب بـ", "حذر من", "دعا إلى", "وقع");
  private static final List<String> WHAT =
      List.of(
          "اتفاقا جديدا لوقف إطلاق النار",
          "خطة لإعادة بناء الجسور",
          "قرارا بخفض أسعار الدواء",
          "زيارة مقررة إلى العاصمة",
          "تقريرا عن أوضاع السجون",
          "مشروع قانون الموازنة",
          "هجوما على قافلة المساعدات",
          "حملة تطعيم في القرى");
  private static final List<String> WHEN =
      List.of("يوم الأحد", "مساء الإثنين", "صباح الثلاثاء", "أمس الأربعاء", "الخميس الماضي");

  private Pages() {}

  /** A few paragraphs. */
  public static String text(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(i == 0 ? "" : "\n\n").append(paragraph(random, number * 7 + i));
    }
    return text.toString();
  }

  private static String paragraph(Random random, int number) {
    return one(DID, random)
        + " "
        + one(WHO, random)
        + " "
        + one(WHAT, random)
        + " "
        + one(WHEN, random)
        + "، في بيان رقم "
        + number
        + "، وأضاف أن "
        + one(WHO, random)
        + " سيتابع "
        + one(WHAT, random)
        + " قبل نهاية الشهر.";
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  /** A title. */
  public static String title(int number) {
    return "خبر عن قرار رقم " + number;
  }

  /** A page as sites have them, with a menu, share bar and links around the text. */
  public static String html(int number) {
    return html(title(number), text(number), number);
  }

  /** A page with a text of one's own. */
  public static String html(String title, String text, int number) {
    return "<!doctype html><html lang=\"ar\"><head><meta charset=\"utf-8\"><title>"
        + title
        + " - صحيفة</title><meta property=\"article:published_time\" content=\""
        + "2026-01-"
        + (10 + number % 20)
        + "T08:00:00+03:00\"></head><body><nav><ul>"
        + "<li><a href=\"/\">الرئيسية</a></li><li><a href=\"/w\">العالم</a></li></ul></nav>"
        + "<article><h1>"
        + title
        + "</h1><div class=\"share\"><a href=\"#\">شارك</a></div><p>"
        + text.replace("\n\n", "</p><p>")
        + "</p></article><aside><h4>الأكثر قراءة</h4><a href=\"/1\">عنوان خبر آخر في الموقع</a>"
        + "</aside><footer>جميع الحقوق محفوظة</footer></body></html>";
  }
}
