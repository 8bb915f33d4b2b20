package org.isnad.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Letters;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts a tree of elements into blocks, in the order of the page. */
final class BlockReader implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr", "picture", "source", "nobr");

  private static final String MARKS = ".,!?;:\u060C\u061B\u061F\u06D4\u2026";

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int links;
  private int linked;
  private int breaks;
  private boolean spaceDue;

  private BlockReader() {}

  static List<Block> of(Element root) {
    BlockReader reader = new BlockReader();
    NodeTraversor.traverse(reader, root);
    reader.end(root);
    return reader.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      head(element);
    }
  }

  private void head(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      breakLine(element);
    } else if (tag.equals("a")) {
      links++;
    } else if (!INLINE.contains(tag)) {
      end(open.isEmpty() ? element : open.peek());
      open.push(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.normalName().equals("a")) {
      links--;
    } else if (!open.isEmpty() && element.equals(open.peek())) {
      end(element);
      open.pop();
    }
  }

  /** One break ends a line, two end a paragraph. */
  private void breakLine(Element element) {
    breaks++;
    spaceDue = false;
    if (breaks > 1) {
      end(open.isEmpty() ? element : open.peek());
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isSpace(c)) {
        spaceDue |= text.length() > 0;
      } else {
        appendVisible(c);
      }
    }
  }

  private void appendVisible(char c) {
    if (breaks > 0 && text.length() > 0) {
      text.append('\n');
    } else if (spaceDue) {
      text.append(' ');
    }
    breaks = 0;
    spaceDue = false;
    text.append(c);
    linked += links > 0 && Character.isLetterOrDigit(c) ? 1 : 0;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || Character.isSpaceChar(c);
  }

  private void end(Element element) {
    if (text.length() > 0) {
      blocks.add(block(text.toString(), element));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
    spaceDue = false;
  }

  private Block block(String whole, Element element) {
    int letters = 0;
    int words = 0;
    int marks = 0;
    boolean inWord = false;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      letters += letter ? 1 : 0;
      words += letter && !inWord ? 1 : 0;
      marks += MARKS.indexOf(c) >= 0 ? 1 : 0;
      inWord = letter || inWord && (Letters.isMark(c) || c == Letters.TATWEEL);
    }
    return new Block(whole, element, letters, linked, words, marks);
  }
}
