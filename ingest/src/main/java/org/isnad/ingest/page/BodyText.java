package org.isnad.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.arabic.Letters;
import org.isnad.ingest.page.PageWords.Kind;
import org.jspecify.annotations.Nullable;

/** Trims the blocks of an article's element to its text. */
final class BodyText {
  private static final int SHORT = 12;
  private static final int FEW_LETTERS = 100;
  private static final int MIXED_WORDS = 5;

  private final PageWords words;
  private final Set<String> titles;

  /** Titles, folded, which are not repeated in the text. */
  BodyText(PageWords words, Set<String> titles) {
    this.words = words;
    this.titles = titles;
  }

  /** What remains, in order. */
  List<Block> trimmed(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    boolean linkExpected = false;
    for (Block block : blocks) {
      boolean isLink = linkExpected && isTitleOfOther(block);
      linkExpected = opensLinks(block) || isLink && block.isLinks();
      if (!isLink && isText(block)) {
        kept.add(block);
      }
    }
    return withoutEnds(inArabic(kept));
  }

  private boolean opensLinks(Block block) {
    return block.words() <= SHORT && words.isLabel(block.text());
  }

  private static boolean isTitleOfOther(Block block) {
    return block.isLinks() || block.isHeading();
  }

  private boolean isText(Block block) {
    String text = block.text();
    return hasLetters(text)
        && !(block.isLinks()
            && (block.words() <= SHORT || block.linked() * 10 > block.letters() * 9))
        && !words.isLabel(text)
        && !words.contains(Kind.NOTICE, text)
        && !words.opensWith(Kind.CAPTION, text)
        && !titles.contains(PageWords.folded(text));
  }

  /** A clock time or a count alone is none. */
  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  /** Of a page in two languages the Arabic; of one in another language all. */
  private static List<Block> inArabic(List<Block> blocks) {
    int arabic = 0;
    int all = 0;
    for (Block block : blocks) {
      arabic += isArabic(block.text()) ? block.letters() : 0;
      all += block.letters();
    }
    if (arabic < FEW_LETTERS && arabic * 2 < all) {
      return blocks;
    }
    Predicate<Block> keep = block -> block.words() < MIXED_WORDS || isArabic(block.text());
    return blocks.stream().filter(keep).toList();
  }

  private static boolean isArabic(String text) {
    int arabic = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      arabic += Letters.isLetter(c) ? 1 : 0;
      other += Character.isLetter(c) && !Letters.isLetter(c) ? 1 : 0;
    }
    return arabic >= other;
  }

  /** Bylines, days and counts stand before the first sentence, tags after the last. */
  private List<Block> withoutEnds(List<Block> blocks) {
    int first = first(blocks);
    int last = blocks.size() - 1;
    while (last >= first && !isEnd(blocks.get(last))) {
      last--;
    }
    return first > last ? List.of() : blocks.subList(first, last + 1);
  }

  /** The first sentence, or the heading right above it. */
  private int first(List<Block> blocks) {
    int first = 0;
    while (first < blocks.size() && !isStart(blocks.get(first))) {
      first++;
    }
    boolean headed = first > 0 && first < blocks.size() && blocks.get(first - 1).isHeading();
    return headed ? first - 1 : first;
  }

  private boolean isStart(Block block) {
    return block.isProse() && !isByline(block);
  }

  private boolean isEnd(Block block) {
    return block.isProse() || block.endsLikeSentence() && !isByline(block) && block.words() > 2;
  }

  private boolean isByline(Block block) {
    return block.words() <= SHORT
        && (words.opensWith(Kind.BYLINE, block.text())
            || words.startsWith(Kind.UPDATED, block.text())
            || words.startsWith(Kind.PUBLISHED, block.text()));
  }

  /** The text of blocks: paragraphs parted by an empty line. */
  static @Nullable String join(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.length() == 0 ? "" : "\n\n").append(block.text());
    }
    return text.length() == 0 ? null : text.toString();
  }
}
