package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Span;

/** The paragraphs of a text: lines that belong together joined, labels of sites left out. */
final class Paragraphs {
  /** No title of another page is longer. */
  private static final int MAX_TITLE = 150;

  private static final int NONE = -1;

  private final SiteLabels labels;
  private final String text;
  private final Lines lines;
  private final List<Span> paragraphs = new ArrayList<>();
  private int start = NONE;
  private boolean titleExpected;

  private Paragraphs(String text, Lines lines, SiteLabels labels) {
    this.text = text;
    this.lines = lines;
    this.labels = labels;
  }

  /** The paragraphs in order, each from its first to its last visible character. */
  static List<Span> of(String text, SiteLabels labels, OpenWords openWords) {
    Paragraphs paragraphs = new Paragraphs(text, new Lines(text, openWords), labels);
    for (int i = 0; i < paragraphs.lines.size(); i++) {
      paragraphs.take(i);
    }
    return paragraphs.paragraphs;
  }

  private void take(int number) {
    Line line = lines.get(number);
    if (line.isBlank()) {
      return;
    }
    SiteLabels.Kind kind = labels.kind(text, line);
    if (kind != SiteLabels.Kind.TEXT) {
      titleExpected = kind == SiteLabels.Kind.LINK && !lines.isBroken();
    } else if (titleExpected && isTitle(number)) {
      titleExpected = false;
    } else {
      titleExpected = false;
      takeText(number, line);
    }
  }

  private boolean isTitle(int number) {
    return !lines.isFinished(number) && lines.get(number).length() <= MAX_TITLE;
  }

  private void takeText(int number, Line line) {
    boolean opens = start == NONE;
    start = opens ? line.start() : start;
    if (!lines.runsOn(number, opens) || isLabel(number + 1)) {
      paragraphs.add(new Span(start, line.end()));
      start = NONE;
    }
  }

  private boolean isLabel(int number) {
    return labels.kind(text, lines.get(number)) != SiteLabels.Kind.TEXT;
  }
}
