package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.language.Token;
import org.isnad.language.Token.Kind;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static final String BIDI_MARK = "\u200F";
  private static final String JOINER = "\u200D";
  private static final String TATWEEL = "\u0640";

  @Test
  void wordsAndPunctuationStandApart() {
    assertThat(written("قال الوزير: سنرد!")).isEqualTo("قال|الوزير|:|سنرد|!");
  }

  @Test
  void spansAreExact() {
    String text = "  قصفٌ، ورد.";
    for (Token token : tokens(text)) {
      assertThat(Normalizer.form(text.substring(token.span().start(), token.span().end())))
          .isEqualTo(token.form());
    }
    assertThat(tokens(text).get(0).span().start()).isEqualTo(2);
    assertThat(tokens(text).get(0).span().end()).isEqualTo(6);
  }

  @Test
  void spansCountFromTheStartOfTheWholeText() {
    Token word = new Tokenizer().tokens("قال نعم", 4, 7).get(0);
    assertThat(word.span().start()).isEqualTo(4);
    assertThat(word.form()).isEqualTo("نعم");
  }

  @Test
  void separatorsBelongToNumbers() {
    assertThat(written("1,500.25 و ٣٫٥ و١٬٠٠٠.")).isEqualTo("1,500.25|و|٣٫٥|و|١٬٠٠٠|.");
    assertThat(tokens("٣٫٥").get(0).key()).isEqualTo("3.5");
  }

  @Test
  void percentIsPunctuation() {
    assertThat(kinds("12%")).containsExactly(Kind.NUMBER, Kind.PUNCTUATION);
    assertThat(kinds("12٪")).containsExactly(Kind.NUMBER, Kind.PUNCTUATION);
  }

  @Test
  void conjunctionBeforeDigitsSplits() {
    assertThat(written("و20 جنديا")).isEqualTo("و|20|جنديا");
    assertThat(written("الـ7 من")).isEqualTo("ال|7|من");
  }

  @Test
  void latinLettersSplitFromArabicOnes() {
    assertThat(written("بـCNN وقالت")).isEqualTo("ب|CNN|وقالت");
    assertThat(kinds("بـCNN")).containsExactly(Kind.WORD, Kind.FOREIGN);
  }

  @Test
  void modelNumbersAreOneForeignToken() {
    assertThat(written("مقاتلة F-16 و COVID-19")).isEqualTo("مقاتلة|F-16|و|COVID-19");
  }

  @Test
  void dotsAreOneToken() {
    assertThat(written("قال... ثم… صمت")).isEqualTo("قال|...|ثم|…|صمت");
  }

  @Test
  void hashtagsAreWords() {
    assertThat(written("#عمر_الرزاز")).isEqualTo("#|عمر|الرزاز");
  }

  @Test
  void addressesAndHandlesAreOneForeignToken() {
    assertThat(written("انظر https://t.co/a1?b=2، هنا"))
        .isEqualTo("انظر|https://t.co/a1?b=2|،|هنا");
    assertThat(written("غزة pic.twitter.com/t1Av7.")).isEqualTo("غزة|pic.twitter.com/t1Av7|.");
    assertThat(written("@name_1: (a.b@news.org)")).isEqualTo("@name_1|:|(|a.b@news.org|)");
    assertThat(kinds("@name_1")).containsExactly(Kind.FOREIGN);
  }

  @Test
  void wordsAfterAnAddressAreNoPartOfIt() {
    assertThat(written("https://t.co/abcوقال")).isEqualTo("https://t.co/abc|وقال");
  }

  @Test
  void tatweelAndInvisibleCharactersAreNoSpelling() {
    String text = "ك" + TATWEEL + TATWEEL + "ت" + JOINER + "اب" + BIDI_MARK + " قرأ";
    Token word = tokens(text).get(0);
    assertThat(word.form()).isEqualTo("كتاب");
    assertThat(word.span().end()).isEqualTo(7);
    assertThat(tokens(text)).hasSize(2);
  }

  @Test
  void marksStandBesideTheirLetters() {
    assertThat(tokens("قُتل").get(0).marks()).isEqualTo("\u064F\0\0");
    assertThat(tokens("قتل").get(0).marks()).isEmpty();
  }

  @Test
  void shaddaWinsOverItsVowel() {
    assertThat(tokens("هدَّد").get(0).marks()).isEqualTo("\0\u0651\0");
  }

  @Test
  void hamzaWrittenAsMarkJoinsItsLetter() {
    assertThat(tokens("ا\u0654مر").get(0).form()).isEqualTo("أمر");
    assertThat(tokens("ا\u0654مر").get(0).marks()).isEmpty();
  }

  @Test
  void shapedLettersBecomePlain() {
    assertThat(tokens("\uFEE3\uFEBC\uFEAE").get(0).form()).isEqualTo("مصر");
    assertThat(tokens("\uFEFB").get(0).form()).isEqualTo("لا");
  }

  @Test
  void aWordHasAtMostSixtyFourLetters() {
    List<Token> tokens = tokens("ب".repeat(130));
    assertThat(tokens).extracting(token -> token.form().length()).containsExactly(64, 64, 2);
    assertThat(tokens.get(1).span().start()).isEqualTo(64);
  }

  private static List<Token> tokens(String text) {
    return new Tokenizer().tokens(text, 0, text.length());
  }

  private static String written(String text) {
    return String.join("|", tokens(text).stream().map(Token::form).toList());
  }

  private static List<Kind> kinds(String text) {
    return tokens(text).stream().map(Token::kind).toList();
  }
}
