package org.isnad.cli;

import java.util.List;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.Coding;
import org.isnad.formats.CountryNames;
import org.isnad.formats.EventFormat;
import org.isnad.formats.JsonRecords;
import org.isnad.lexicon.Lexicon;

/** Codes articles to the records that a store keeps. Threads share it. */
final class RecordCoder {
  private final Function<Article, Coding> coder;
  private final EventFormat format;
  private final String name;

  RecordCoder(Lexicon lexicon, String name) {
    this.coder = Coders.of(lexicon);
    this.format = JsonRecords.full(new CountryNames(lexicon), name);
    this.name = name;
  }

  static RecordCoder of(LexiconOptions options) {
    Lexicon lexicon = options.lexicon();
    return new RecordCoder(lexicon, options.coderName(lexicon));
  }

  /**
   * An article's events.
   *
   * @param lines as {@code isnad code --format jsonl} writes them
   */
  record Records(String lines, List<String> warnings) {}

  /** Names the program and the lexicon exactly. */
  String name() {
    return name;
  }

  Records records(Article article) {
    Coding coding = coder.apply(article);
    return new Records(format.write(article, coding.events()), coding.warnings());
  }
}
