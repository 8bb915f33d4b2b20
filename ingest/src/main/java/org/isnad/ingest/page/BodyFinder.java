package org.isnad.ingest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.isnad.ingest.page.ClassNames.Role;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article's text on the visible page: of all elements the one whose text has the most
 * prose and the fewest links, where text counts the less the deeper it lies.
 */
final class BodyFinder {
  private static final double DEPTH_LOSS = 0.15;
  private static final double MARK_GAIN = 0.1;
  private static final int MARKS_COUNTED = 5;
  private static final double LINK_COST = 0.5;
  private static final double BLOCK_COST = 5;
  private static final double HINT = 1.3;
  private static final double PROPERTY = 2;
  private static final double BEFORE_TITLE = 0.3;
  private static final int HIGHEST = 8;
  private static final int LONGEST_LEAD = 8;

  private final List<Block> blocks;
  private final int title;

  /**
   * Looks among blocks.
   *
   * @param title the index of the block with the title, -1 when there is none
   */
  BodyFinder(List<Block> blocks, int title) {
    this.blocks = blocks;
    this.title = title;
  }

  /** The blocks of the best element, or none when the page has no prose. */
  List<Block> blocks() {
    Element best = best();
    if (best == null) {
      return List.of();
    }
    List<Block> inside = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (isWithin(blocks.get(i).element(), best)) {
        if (inside.isEmpty()) {
          inside.addAll(leadBefore(i));
        }
        inside.add(blocks.get(i));
      }
    }
    return inside;
  }

  /** Sentences between the title and the text, which many sites set apart. */
  private List<Block> leadBefore(int first) {
    boolean follows = title >= 0 && title < first && first - title <= LONGEST_LEAD;
    return follows
        ? blocks.subList(title + 1, first).stream().filter(BodyFinder::isLead).toList()
        : List.of();
  }

  /** A line of days and times has no stop at its end. */
  private static boolean isLead(Block block) {
    return block.isProse() && block.endsLikeSentence();
  }

  private @Nullable Element best() {
    IdentityHashMap<Element, Double> sums = new IdentityHashMap<>();
    List<Element> order = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      add(i, sums, order);
    }
    Element best = null;
    double most = 0;
    for (Element element : order) {
      double score = sums.getOrDefault(element, 0.0) * hint(element);
      if (score > most) {
        most = score;
        best = element;
      }
    }
    return best;
  }

  private void add(int index, IdentityHashMap<Element, Double> sums, List<Element> order) {
    double weight = weight(blocks.get(index)) * (index < title ? BEFORE_TITLE : 1);
    int distance = 0;
    for (Element at = container(blocks.get(index));
        at != null && distance < HIGHEST;
        at = at.parent(), distance++) {
      if (!sums.containsKey(at)) {
        order.add(at);
      }
      double loss = weight > 0 ? 1 / (1 + DEPTH_LOSS * distance) : 1;
      sums.merge(at, weight * loss, Double::sum);
    }
  }

  /** A paragraph is no container of its own. */
  private static @Nullable Element container(Block block) {
    Element element = block.element();
    boolean leaf =
        switch (element.normalName()) {
          case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre" -> true;
          default -> false;
        };
    return leaf ? element.parent() : element;
  }

  private static double weight(Block block) {
    if (block.isProse()) {
      double marks = 1 + MARK_GAIN * Math.min(block.marks(), MARKS_COUNTED);
      return (block.letters() - 2 * block.linked()) * marks;
    }
    return -BLOCK_COST - LINK_COST * block.linked();
  }

  private static double hint(Element element) {
    if (element.attr("itemprop").equals("articleBody")) {
      return PROPERTY;
    }
    boolean named = ClassNames.role(element) == Role.BODY;
    return named || element.normalName().equals("article") ? HINT : 1;
  }

  private static boolean isWithin(Element element, Element container) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(container)) {
        return true;
      }
    }
    return false;
  }
}
