package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.language.Sentence;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(Lexicon.builtIn());

  @Test
  void fullStopsAndQuestionMarksEnd() {
    assertThat(split("وصل الوفد أمس. هل يعود غدا؟ نعم! سيعود."))
        .containsExactly("وصل الوفد أمس.", "هل يعود غدا؟", "نعم!", "سيعود.");
  }

  @Test
  void decimalsDoNotEnd() {
    assertThat(split("بلغت النسبة 3.5 في المئة. وزادت.")).hasSize(2);
  }

  @Test
  void titlesOfOneLetterDoNotEnd() {
    assertThat(split("حضر د. سامي وأ.د. ليلى إلى المؤتمر. ثم غادرا.")).hasSize(2);
  }

  @Test
  void namesOfAgenciesDoNotEndInside() {
    assertThat(split("نقلت وكالة أ.ف.ب. عن المسؤول قوله.").get(0)).startsWith("نقلت وكالة");
    assertThat(split("نقلت وكالة أ.ف.ب عن المسؤول قوله.")).hasSize(1);
  }

  @Test
  void unitsAfterNumbersEnd() {
    assertThat(split("وقعت المعركة سنة 1187 م. ثم سقطت المدينة.")).hasSize(2);
  }

  @Test
  void latinInitialsDoNotEnd() {
    assertThat(split("كتب George W. Bush رسالة. ورد عليها.")).hasSize(2);
  }

  @Test
  void addressesDoNotEnd() {
    assertThat(split("غزة الآن pic.twitter.com/ab1Cd2")).hasSize(1);
  }

  @Test
  void dotsBetweenSpacesPause() {
    assertThat(split("قال إن الحكومة تدرس العرض بجدية ... وسترد قريبا.")).hasSize(1);
  }

  @Test
  void closingQuoteStaysWithItsSentence() {
    assertThat(split("قال: \"انسحبنا أمس.\" وغادر القاعة."))
        .containsExactly("قال: \"انسحبنا أمس.\"", "وغادر القاعة.");
    assertThat(split("قال: «انسحبنا أمس.» وغادر القاعة.")).hasSize(2);
  }

  @Test
  void commaAfterAQuotedQuestionGoesOn() {
    assertThat(split("سأل النائب: \"متى تنسحبون؟\"، ثم غادر القاعة.")).hasSize(1);
  }

  @Test
  void quotationOfSeveralSentencesIsSplit() {
    assertThat(split("وقال: \"سنوقع الاتفاق. ولن نتراجع عنه\".")).hasSize(2);
  }

  @Test
  void marksInBracketsDoNotEnd() {
    assertThat(split("أعلن الحزب (نعم للتغيير!) فوزه بالمقعد.")).hasSize(1);
  }

  @Test
  void lostSpaceAfterAFullStopIsNoMatter() {
    assertThat(split("انتهى الاجتماع بلا نتيجة.وقال الوزير إنه سيعود.")).hasSize(2);
  }

  @Test
  void brokenLinesAreJoined() {
    String text =
        """
        التقى وزير الدفاع في العاصمة أمس قائد
        القوات البحرية وبحث معه خطة الانتشار في
        المياه الإقليمية وسبل حماية السفن من الهجمات
        المتكررة.
        وأكد القائد أن قواته جاهزة للرد على أي
        اعتداء.
        """;
    assertThat(split(text)).hasSize(2);
    assertThat(SPLITTER.split(text).get(1).paragraph()).isEqualTo(1);
  }

  @Test
  void lineBreakAfterACommaIsJoined() {
    assertThat(split("وصل الرئيس إلى العاصمة،\nوالتقى نظيره.")).hasSize(1);
  }

  @Test
  void headingsStandAlone() {
    String body = "اندلعت مواجهات بين الشرطة والمحتجين في وسط المدينة بعد ظهر اليوم. ".repeat(4);
    assertThat(split("مواجهات في العاصمة\n" + body).get(0)).isEqualTo("مواجهات في العاصمة");
  }

  @Test
  void titlesOfALinkListStandAlone() {
    String titles = "الجيش يعلن السيطرة على البلدة\n".repeat(12);
    assertThat(split(titles)).hasSize(12);
  }

  @Test
  void labelsOfSitesAreLeftOut() {
    String text = "وصل الوفد إلى العاصمة.\nإظهار أخبار متعلقة\nثم غادرها.";
    assertThat(split(text)).containsExactly("وصل الوفد إلى العاصمة.", "ثم غادرها.");
  }

  @Test
  void titleBehindALabelIsLeftOut() {
    String first = "وصل الوفد إلى العاصمة. ";
    assertThat(split(first + "\nاقرأ أيضًا: مقتل جنديين\nثم غادرها.")).hasSize(2);
    assertThat(split(first + "\n\nاقرأ أيضا:\n\nمقتل جنديين\n\nثم غادرها.")).hasSize(2);
  }

  @Test
  void blankLinesEndParagraphs() {
    List<Sentence> sentences = SPLITTER.split("وصل الوفد\n\n\nغادر الوفد");
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1);
  }

  @Test
  void listItemsStandAlone() {
    assertThat(split("شروط الاتفاق:\n1. وقف النار\n2. تبادل الأسرى\n3. فتح المعبر")).hasSize(4);
  }

  @Test
  void blankTextHasNoSentences() {
    assertThat(split(" \n\t\u00A0\u200F")).isEmpty();
    assertThat(split("")).isEmpty();
  }

  @Test
  void sentencesHaveASaneLength() {
    assertThat(split("كلمة ".repeat(5000))).allMatch(sentence -> sentence.length() <= 4010);
  }

  private static List<String> split(String text) {
    return SPLITTER.split(text).stream()
        .map(sentence -> text.substring(sentence.span().start(), sentence.span().end()))
        .toList();
  }
}
