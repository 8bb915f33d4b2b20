package org.isnad.formats;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.Article;
import org.isnad.Event;
import org.isnad.lexicon.Lexicon;

/**
 * What PETRARCH and PETRARCH2 write: tabs between, no head; the address is a column only where the
 * article has one. A row an event of an article and a pair of its parties.
 */
public final class Petrarch implements EventFormat {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final String NOBODY = "---";

  private final Happened happened;
  private final Table<Dyad> withAddress = table(true);
  private final Table<Dyad> withoutAddress = table(false);

  public Petrarch(Lexicon lexicon) {
    this.happened = new Happened(lexicon);
  }

  @Override
  public String write(Article article, List<Event> events) {
    Table<Dyad> table = article.url() == null ? withoutAddress : withAddress;
    return table.write(happened.dyads(article, events));
  }

  @Override
  public List<ColumnNote> columns() {
    return withAddress.notes();
  }

  private static Table<Dyad> table(boolean hasAddress) {
    Table<Dyad> table =
        new Table<Dyad>(Table.Dialect.TSV)
            .add("date", "first day of the event, YYYYMMDD", dyad -> DAY.format(dyad.day()))
            .add("source", "CAMEO code, --- unknown", dyad -> orNobody(dyad.sourceCode()))
            .add("target", "CAMEO code, --- unknown", dyad -> orNobody(dyad.targetCode()))
            .add("code", "CAMEO code of the event, a text", dyad -> dyad.event().cameo())
            .add("issues", "PLOVER contexts with a count of 1: CONTEXT,1;…", Petrarch::issues)
            .add("ids", "article id and sentence number; joined by ;", Petrarch::sentences);
    if (hasAddress) {
      table.add("url", "only where the article has an address", dyad -> dyad.article().url());
    }
    return table.add("story_source", "the outlet, NULL unknown", dyad -> outlet(dyad.article()));
  }

  private static String orNobody(CameoActor actor) {
    String code = actor.code();
    return code == null ? NOBODY : code;
  }

  private static String outlet(Article article) {
    return article.source() == null ? "NULL" : article.source();
  }

  /** Contexts took the place of issues; the paragraph tells them, so each counts once. */
  static String issues(Dyad dyad) {
    return dyad.event().contexts().stream()
        .map(context -> context.toUpperCase(Locale.ROOT) + ",1")
        .collect(Collectors.joining(";"));
  }

  static String sentences(Dyad dyad) {
    return dyad.sentenceNumbers().stream()
        .map(number -> dyad.article().id() + '_' + number)
        .collect(Collectors.joining(";"));
  }
}
