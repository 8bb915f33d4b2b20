package org.isnad.cli.output;

import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.Article;
import org.isnad.Span;
import org.isnad.store.search.Facet;
import org.isnad.store.search.Hit;
import org.isnad.store.search.Marked;
import org.isnad.store.search.Page;

/**
 * Articles found, for a person at a terminal: a block an article, what is known of it first, then
 * its own words, those that were asked for in colour.
 */
public final class SearchTable {
  private static final String INDENT = "    ";
  private static final int LABEL = 11;
  private static final String BOLD = "\u001B[1m";
  private static final String MARKED = "\u001B[1;33m";
  private static final String PLAIN = "\u001B[0m";

  /** Stand for the ends of a mark while lines are broken: private letters, then controls. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';
  private static final char NARROW_OPEN = '\u0001';
  private static final char NARROW_CLOSE = '\u0002';

  private final Terminal terminal;

  public SearchTable(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The hits in their order, then the facets when they were asked for. */
  public String write(Page page) {
    StringBuilder out = new StringBuilder();
    page.hits().forEach(hit -> block(hit, out));
    page.facets().forEach(facet -> facet(facet, out));
    return out.toString();
  }

  private void block(Hit hit, StringBuilder out) {
    Article article = hit.article().article();
    long events = hit.article().eventLines().lines().count();
    String published = article.published() == null ? "no date" : article.published().toString();
    String source = article.source() == null ? "" : Cells.isolated(Cells.oneLine(article.source()));
    String known =
        PlainWords.joined(
            published,
            source,
            events + (events == 1 ? " event" : " events"),
            Cells.isolated(Cells.oneLine(article.id())));
    out.append(terminal.colours() ? BOLD + known + PLAIN : known).append('\n');
    words(hit.title(), out);
    words(hit.excerpt(), out);
    out.append('\n');
  }

  private void words(Marked marked, StringBuilder out) {
    if (marked.text().isBlank()) {
      return;
    }
    String line = Cells.oneLine(withMarks(marked)).replace(OPEN, NARROW_OPEN);
    String narrow = line.replace(CLOSE, NARROW_CLOSE);
    for (String part : Cells.wrapped(narrow, terminal.width() - INDENT.length())) {
      out.append(INDENT).append(coloured(Cells.isolated(part))).append('\n');
    }
  }

  private static String withMarks(Marked marked) {
    String text = marked.text().replace(OPEN, ' ').replace(CLOSE, ' ');
    StringBuilder all = new StringBuilder();
    int from = 0;
    for (Span mark : marked.marks()) {
      all.append(text, from, mark.start()).append(OPEN);
      all.append(text, mark.start(), mark.end()).append(CLOSE);
      from = mark.end();
    }
    return all.append(text, from, text.length()).toString();
  }

  private String coloured(String line) {
    boolean colours = terminal.colours();
    return line.replace(String.valueOf(NARROW_OPEN), colours ? MARKED : "")
        .replace(String.valueOf(NARROW_CLOSE), colours ? PLAIN : "");
  }

  private void facet(Facet facet, StringBuilder out) {
    String counts =
        facet.counts().stream().map(SearchTable::count).collect(Collectors.joining(" · "));
    String label = facet.name();
    for (String line : Cells.wrapped(counts, terminal.width() - LABEL)) {
      out.append(Cells.padded(label, LABEL)).append(line).append('\n');
      label = "";
    }
  }

  private static String count(Facet.Count count) {
    String value = Cells.isolated(Cells.oneLine(count.value()));
    return value + " " + String.format(Locale.ROOT, "%,d", count.articles());
  }
}
