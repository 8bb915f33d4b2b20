package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.isnad.language.Sentence;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Any text gives tokens and sentences, in time linear in its length. */
@Timeout(60)
class HostileTextTest {
  private static final int TEN_MILLION = 10_000_000;
  private static final int MILLION = 1_000_000;
  private static final int SEED = 7;

  private final SentenceSplitter splitter = new SentenceSplitter(Lexicon.builtIn());

  @Test
  void randomUnits() {
    Random random = new Random(SEED);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MILLION; i++) {
      text.append((char) random.nextInt(0x10000));
    }
    check(text.toString());
  }

  @Test
  void randomArabicAndPunctuation() {
    String alphabet =
        "ابتةوىي 0٣.،؟!…\"«»()[]#@_:/-\n\r\u0640\u064F\u0651\u200D\u202Eaz\uD83D\uDE00\uFEFB";
    Random random = new Random(SEED);
    for (int length = 0; length < 2000; length++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length % 97; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      check(text.toString());
    }
  }

  @Test
  void loneSurrogates() {
    check("\uD800 قال \uDC00\uD800");
    check("\uDC00".repeat(MILLION));
  }

  @Test
  void nulInsideWords() {
    assertThat(splitter.split("قا\0ل").get(0).tokens()).hasSize(2);
  }

  @Test
  void tatweelsWithoutEnd() {
    check("\u0640".repeat(100_000));
    check("ك" + "\u0640".repeat(100_000) + "بير");
  }

  @Test
  void marksWithoutEnd() {
    check("\u064F".repeat(MILLION));
    check("ق" + "\u0651".repeat(MILLION));
  }

  @Test
  void quotesWithoutEnd() {
    check("\"".repeat(MILLION));
    check("«".repeat(MILLION) + "»".repeat(MILLION));
    check("قال: \"".repeat(MILLION / 2));
    check("(".repeat(MILLION) + ".)".repeat(MILLION));
    check(".\" ".repeat(MILLION));
  }

  @Test
  void initialsWithoutEnd() {
    check("أ.".repeat(MILLION));
    check("a.".repeat(MILLION));
    check("1.".repeat(MILLION));
    check("أ . ".repeat(MILLION));
  }

  @Test
  void wordWithoutEnd() {
    check("ب".repeat(TEN_MILLION));
    check("a".repeat(TEN_MILLION));
    check("1".repeat(TEN_MILLION));
    check("https://" + "a/".repeat(MILLION));
  }

  @Test
  void spaceWithoutEnd() {
    check(". ".repeat(MILLION) + " ".repeat(TEN_MILLION) + ".");
  }

  @Test
  void linesWithoutEnd() {
    check("\n".repeat(MILLION));
    check("قال\n".repeat(MILLION));
    check("\r\n،".repeat(MILLION));
  }

  private void check(String text) {
    int last = 0;
    for (Sentence sentence : splitter.split(text)) {
      if (sentence.span().start() < last || sentence.span().end() > text.length()) {
        throw new AssertionError(sentence.span() + " in " + text.length() + " units");
      }
      last = sentence.span().end();
      checkTokens(sentence, text);
    }
  }

  private static void checkTokens(Sentence sentence, String text) {
    int last = sentence.span().start();
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens) {
      boolean inOrder = token.span().start() >= last && token.span().end() > token.span().start();
      boolean marked = token.marks().isEmpty() || token.marks().length() == token.form().length();
      if (!inOrder || !marked || token.form().isEmpty()) {
        throw new AssertionError(token + " in " + text.length() + " units");
      }
      last = token.span().end();
    }
    if (last > sentence.span().end()) {
      throw new AssertionError("a token leaves its sentence " + sentence.span());
    }
  }
}
