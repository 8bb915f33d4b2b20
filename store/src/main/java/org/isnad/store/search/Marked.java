package org.isnad.store.search;

import java.util.List;
import org.isnad.Span;

/**
 * Words of an article with those that were asked for.
 *
 * @param text in the article's own words
 * @param marks where words stand that were asked for, in UTF-16 units of the text, in order
 */
public record Marked(String text, List<Span> marks) {
  public Marked {
    marks = List.copyOf(marks);
  }
}
