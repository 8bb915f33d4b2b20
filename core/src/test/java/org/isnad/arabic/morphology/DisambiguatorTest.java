package org.isnad.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isnad.arabic.Tokenizer;
import org.isnad.language.Analysis;
import org.isnad.language.Features;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class DisambiguatorTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final Morphology MORPHOLOGY = new Morphology(LEXICON);
  private static final Disambiguator DISAMBIGUATOR = new Disambiguator(LEXICON);

  @Test
  void masdarFollowsAPreposition() {
    assertThat(pos("أدى الهجوم إلى قتل الجنود", 3)).isEqualTo(PartOfSpeech.MASDAR);
    assertThat(pos("بعد قصف المدينة", 1)).isEqualTo(PartOfSpeech.MASDAR);
  }

  @Test
  void verbOpensASentence() {
    assertThat(pos("قتل الجيش ثلاثة مسلحين.", 0)).isEqualTo(PartOfSpeech.VERB);
    assertThat(pos("قصف الطيران المدينة.", 0)).isEqualTo(PartOfSpeech.VERB);
  }

  @Test
  void verbFollowsARelative() {
    assertThat(pos("المسلح الذي قتل الضابط", 2)).isEqualTo(PartOfSpeech.VERB);
  }

  @Test
  void signedIsNoConjunctionWithAVerb() {
    Analysis reading = read("وقع الرئيس اتفاقية الشراكة أمس.")[0];
    assertThat(reading.isVerb()).isTrue();
    assertThat(reading.proclitics()).isZero();
  }

  @Test
  void negationOfThePastGovernsAPresent() {
    Analysis reading = read("لم يوقعوا الاتفاق.")[1];
    assertThat(reading.isVerb()).isTrue();
    assertThat(Features.tense(reading.features())).isEqualTo(Features.PRESENT);
  }

  @Test
  void wordWithTheArticleIsNoVerb() {
    assertThat(
            Arrays.stream(read("أعلن المتحدث أن الهجوم فشل"))
                .filter(reading -> reading.isDefinite() && reading.isVerb()))
        .isEmpty();
  }

  @Test
  void readingsKeepAllThatTheyWere() {
    List<Token> tokens = tokens("قتل الجيش ثلاثة مسلحين");
    Analysis[][] readings = readings(tokens);
    Analysis[][] before = readings(tokens);
    Analysis[] chosen = DISAMBIGUATOR.choose(tokens, readings);
    for (int i = 0; i < readings.length; i++) {
      assertThat(readings[i]).containsExactlyInAnyOrder(before[i]);
      assertThat(chosen[i]).isSameAs(readings[i][0]);
    }
  }

  @Test
  void noTokensNoReadings() {
    assertThat(DISAMBIGUATOR.choose(List.of(), new Analysis[0][])).isEmpty();
  }

  private static PartOfSpeech pos(String text, int word) {
    return read(text)[word].pos();
  }

  private static Analysis[] read(String text) {
    List<Token> tokens = tokens(text);
    return DISAMBIGUATOR.choose(tokens, readings(tokens));
  }

  private static List<Token> tokens(String text) {
    return new Tokenizer().tokens(text, 0, text.length());
  }

  private static Analysis[][] readings(List<Token> tokens) {
    return tokens.stream().map(MORPHOLOGY::analyze).toArray(Analysis[][]::new);
  }
}
