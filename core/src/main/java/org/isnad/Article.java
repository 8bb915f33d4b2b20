package org.isnad;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A news article.
 *
 * @param id unique in the data set
 * @param text the body as it was given; the title is not repeated in it
 * @param title the headline; read for names, never coded
 * @param published the day that relative dates resolve against, null when unknown
 * @param url where it came from
 * @param source the outlet
 */
public record Article(
    String id,
    String text,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String source) {

  /** An article of text alone, with an id made from it. */
  public static Article of(String text, @Nullable LocalDate published) {
    return new Article(ArticleId.of(null, text), text, null, published, null, null);
  }
}
