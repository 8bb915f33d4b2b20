package org.isnad.relate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** In how many articles of a month of news each term occurs. */
public final class Background {
  private static final String RESOURCE = "articles-with-terms.tsv";

  private final int articles;
  private final Map<String, Integer> articlesWith;

  private Background(int articles, Map<String, Integer> articlesWith) {
    this.articles = articles;
    this.articlesWith = articlesWith;
  }

  /**
   * The counts that the program ships with: terms that occur in three or more of the 2,766 articles
   * of April 2018 in the ANT corpus 2.1. {@code isnad similarity --count} makes them.
   */
  public static Background builtIn() {
    try (InputStream in = Background.class.getResourceAsStream(RESOURCE)) {
      return read(
          new BufferedReader(
              new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Background read(BufferedReader lines) throws IOException {
    int articles = Integer.parseInt(lines.readLine().strip());
    Map<String, Integer> counts = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      counts.put(line.substring(tab + 1), Integer.parseInt(line.substring(0, tab)));
    }
    return new Background(articles, counts);
  }

  /** How many of the articles have the term. */
  public int articlesWith(String term) {
    return articlesWith.getOrDefault(term, 0);
  }

  /** The share of the articles that have the term, 0 to 1. */
  double share(String term) {
    return (double) articlesWith(term) / articles;
  }
}
