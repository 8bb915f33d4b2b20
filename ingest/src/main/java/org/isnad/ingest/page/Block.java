package org.isnad.ingest.page;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading or other piece of text that a browser sets apart.
 *
 * @param text without white space at its ends; line breaks where the page has them
 * @param element the innermost element that sets it apart
 * @param letters letters and digits in it
 * @param linked those of them in links
 * @param words runs of letters
 * @param marks stops, commas and the like
 */
record Block(String text, Element element, int letters, int linked, int words, int marks) {
  private static final String STOPS = ".!?:\u2026\u061F\u06D4\u00BB\"\u201D";
  private static final int FEW = 5;
  private static final int MANY = 10;

  /** Whether most of it leads elsewhere. */
  boolean isLinks() {
    return linked * 2 > letters;
  }

  boolean isHeading() {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /** Whether it reads like a sentence of an article. */
  boolean isProse() {
    boolean few = words >= FEW && endsLikeSentence();
    return !isHeading() && linked * 5 < letters * 2 && (few || words >= MANY);
  }

  boolean endsLikeSentence() {
    return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
