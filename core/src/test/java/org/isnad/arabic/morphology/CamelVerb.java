package org.isnad.arabic.morphology;

import static org.isnad.arabic.Letters.*;
import static org.isnad.language.Features.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A stem of Camel Morph's verb sheets and the forms that it makes: the sheets name the persons by
 * conditions on stems, the endings are those of any grammar (Wright I, 80–178).
 *
 * @param lemma as this lexicon spells it
 * @param stem spelt, without vowels
 * @param before which endings it stands before: {@code v-suff}, {@code c-suff}, empty for all
 * @param marks how it begins and ends: {@code #-ay}, {@code >-#}
 */
record CamelVerb(boolean past, String lemma, String stem, String before, List<String> marks) {
  private static final int LEMMA = 9;
  private static final int STEM = 10;
  private static final int BEFORE = 15;
  private static final int MARKS = 16;

  private static final String LATIN = "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy{~";
  private static final String ARABIC =
      "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F"
          + "\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643"
          + "\u0644\u0645\u0646\u0647\u0648\u0649\u064A\u0627\u0651";

  private static final List<Integer> PAST_SLOTS =
      List.of(
          THIRD | MASCULINE | SINGULAR,
          THIRD | FEMININE | SINGULAR,
          THIRD | MASCULINE | DUAL,
          THIRD | FEMININE | DUAL,
          THIRD | MASCULINE | PLURAL,
          THIRD | FEMININE | PLURAL,
          FIRST | SINGULAR,
          FIRST | PLURAL,
          SECOND | DUAL,
          SECOND | MASCULINE | PLURAL,
          SECOND | FEMININE | PLURAL);

  /** How many of the past's endings begin with a vowel. */
  private static final int OPEN_PAST = 5;

  /** Endings of the past in Latin letters as the sheets write them, in the order of the slots. */
  private static final Map<String, String> PAST_ENDINGS =
      Map.ofEntries(
          Map.entry("", ",t,A,tA,wA,n,t,nA,tmA,tm,tn"),
          Map.entry("#n", ",t,A,tA,wA,,t,A,tmA,tm,tn"),
          Map.entry("#t", ",t,A,tA,wA,n,,nA,mA,m,n"),
          Map.entry("#-ay", "Y,t,yA,tA,wA,yn,yt,ynA,ytmA,ytm,ytn"),
          Map.entry("#-aw", "A,t,wA,tA,wA,wn,wt,wnA,wtmA,wtm,wtn"),
          Map.entry("#-iy", "y,yt,yA,ytA,wA,yn,yt,ynA,ytmA,ytm,ytn"),
          Map.entry("#-a>", ">,>t,|,>tA,>wA/&wA/'wA/}wA,>n,>t,>nA,>tmA,>tm,>tn"),
          Map.entry("#-A'", "A',A't,A'A,A'tA,A'wA/A&wA/A>wA/A}wA,0,0,0,0,0,0"),
          Map.entry("#-aA", "A,t,yA,tA,wA,yn,yt,ynA,ytmA,ytm,ytn"),
          Map.entry("#->ay", ">Y,>t,>yA,>tA,>wA,>yn,>yt,>ynA,>ytmA,>ytm,>ytn"));

  private static final List<Integer> PRESENT_SLOTS =
      List.of(SINGULAR, DUAL, MASCULINE | PLURAL, SECOND | FEMININE | SINGULAR, FEMININE | PLURAL);

  /** Of the present, with the shortened moods after a stroke. */
  private static final Map<String, String> PRESENT_ENDINGS =
      Map.ofEntries(
          Map.entry("", ",An/A,wn/wA,yn/y,n"),
          Map.entry("#n", ",An/A,wn/wA,yn/y,"),
          Map.entry("#-iy", "y/,yAn/yA,wn/wA,yn/y,yn"),
          Map.entry("#-aY", "Y/,yAn/yA,wn/wA,yn/y,yn"),
          Map.entry("#-uw", "w/,wAn/wA,wn/wA,yn/y,wn"),
          Map.entry("#-a>", ">,|n/|,>wn/>wA/&wn/&wA/'wn/'wA/}wn/}wA,}yn/}y,>n"),
          Map.entry("#-u&", "&,&An/&A,&wn/&wA/>wn/>wA/'wn/'wA/}wn/}wA,}yn/}y,&n"),
          Map.entry("#-iy'", "y',y}An/y}A,y}wn/y}wA,y}yn/y}y,0"),
          Map.entry("#-uw'", "w',w'An/w'A,w'wn/w'wA/w&wn/w&wA/w>wn/w>wA/w}wn/w}wA,w}yn/w}y,0"),
          Map.entry("#-A'", "A',A'An/A'A,A'wn/A'wA/A&wn/A&wA/A>wn/A>wA/A}wn/A}wA,A}yn/A}y,0"),
          Map.entry("#-aA", "A/,yAn/yA,wn/wA,yn/y,yn"),
          Map.entry("#-}iy", "}y/},}yAn/}yA,}wn/}wA/&wn/&wA/>wn/>wA/'wn/'wA,}yn/}y,}yn"),
          Map.entry("#->ay", ">Y/>,>yAn/>yA,>wn/>wA,>yn/>y,>yn"));

  /** The stem of a row of the sheet of the past or of the present. */
  static CamelVerb of(String row, boolean past) {
    List<String> cells = cells(row);
    return new CamelVerb(
        past,
        lemma(cells.get(LEMMA)),
        arabic(cells.get(STEM)),
        cells.get(BEFORE),
        List.of(cells.get(MARKS).split(" ", -1)));
  }

  /** Between quotation marks a comma separates nothing. */
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i <= row.length(); i++) {
      if (i == row.length() || row.charAt(i) == ',' && !quoted) {
        cells.add(row.substring(start, i));
        start = i + 1;
      } else if (row.charAt(i) == '"') {
        quoted = !quoted;
      }
    }
    return cells;
  }

  /** With shadda on the second root letter alone, as lemmas are here. */
  private static String lemma(String latin) {
    String word = latin.indexOf('-') < 0 ? latin : latin.substring(0, latin.indexOf('-'));
    return arabic(word);
  }

  private static String arabic(String latin) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      int at = LATIN.indexOf(latin.charAt(i));
      word.append(at < 0 ? "" : ARABIC.substring(at, at + 1));
    }
    return word.toString();
  }

  /** What takes a form of the verb: its features and its spelling. */
  interface Taker {
    void take(int features, String spelling);
  }

  void forms(Taker taker) {
    String[] endings =
        (past ? PAST_ENDINGS : PRESENT_ENDINGS).getOrDefault(end(), "").split(",", -1);
    for (int i = 0; i < endings.length && endings.length > 1; i++) {
      boolean open = past ? i < OPEN_PAST : i < PRESENT_SLOTS.size() - 1;
      boolean taken = before.isEmpty() || before.equals("v-suff") == open;
      if (past && taken) {
        past(PAST_SLOTS.get(i), endings[i], taker);
      } else if (!past && (taken || i == 0)) {
        present(PRESENT_SLOTS.get(i), endings[i], taker);
      }
    }
  }

  private String end() {
    return marks.stream()
        .filter(mark -> mark.startsWith("#"))
        .filter(mark -> past || !mark.equals("#t"))
        .findFirst()
        .orElse("");
  }

  private void past(int slot, String endings, Taker taker) {
    for (String ending : spelt(endings)) {
      take(slot | PAST, plain(stem) + arabic(ending), taker);
      if (slot == (FIRST | SINGULAR)) {
        take(SECOND | MASCULINE | SINGULAR | PAST, plain(stem) + arabic(ending), taker);
        take(SECOND | FEMININE | SINGULAR | PAST, plain(stem) + arabic(ending), taker);
      }
    }
  }

  /** The jussive of a hollow or doubled verb stands on the stem before consonants. */
  private void present(int slot, String endings, Taker taker) {
    for (String ending : spelt(endings)) {
      for (int who : persons(slot)) {
        take(who | PRESENT, prefixed(who) + arabic(ending), taker);
      }
    }
  }

  /** The spellings of an ending; none where the sheets have another stem for it. */
  private static List<String> spelt(String endings) {
    return endings.equals("0") ? List.of() : List.of(endings.split("/", -1));
  }

  private static List<Integer> persons(int slot) {
    if (slot == SINGULAR) {
      return List.of(
          THIRD | MASCULINE | SINGULAR,
          THIRD | FEMININE | SINGULAR,
          SECOND | MASCULINE | SINGULAR,
          FIRST | SINGULAR,
          FIRST | PLURAL);
    }
    return switch (slot) {
      case DUAL -> List.of(THIRD | MASCULINE | DUAL, THIRD | FEMININE | DUAL, SECOND | DUAL);
      case MASCULINE | PLURAL, FEMININE | PLURAL -> List.of(THIRD | slot, SECOND | slot);
      default -> List.of(slot);
    };
  }

  private String prefixed(int who) {
    boolean first = person(who) == FIRST;
    char prefix =
        first
            ? number(who) == PLURAL ? NOON : ALEF_HAMZA_ABOVE
            : person(who) == THIRD && (gender(who) == MASCULINE || isFemalePlural(who)) ? YEH : TEH;
    String rest = plain(stem);
    if (!marks.contains(">-#")) {
      return prefix + rest;
    }
    boolean sounded = marks.contains("u-#");
    if (prefix != ALEF_HAMZA_ABOVE) {
      return "" + prefix + (sounded ? WAW_HAMZA : ALEF_HAMZA_ABOVE) + rest;
    }
    return sounded ? "" + ALEF_HAMZA_ABOVE + WAW + rest : ALEF_MADDA + rest;
  }

  private static boolean isFemalePlural(int who) {
    return person(who) == THIRD && gender(who) == FEMININE && number(who) == PLURAL;
  }

  private static void take(int features, String spelling, Taker taker) {
    taker.take(features, spelling);
  }

  private static String plain(String spelling) {
    return spelling.replace("" + SHADDA, "");
  }
}
