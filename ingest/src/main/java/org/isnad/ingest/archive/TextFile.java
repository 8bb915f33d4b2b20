package org.isnad.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import org.isnad.Article;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.ItemSource;
import org.isnad.ingest.item.Origin;
import org.isnad.ingest.item.Position;
import org.isnad.ingest.text.Language;
import org.isnad.ingest.text.Lines;
import org.isnad.ingest.text.Text;
import org.jspecify.annotations.Nullable;

/** A plain text file, which is one article. */
public final class TextFile implements ItemSource {
  public static final String TOO_LONG =
      "is longer than " + (Lines.LONGEST >> 20) + " MB, which no article is";
  public static final String NO_TEXT =
      "is no text: neither UTF-8 nor UTF-16, windows-1256 or ISO-8859-6 with Arabic in it";

  private final Queue<Item> items = new ArrayDeque<>();

  /** Reads all of the stream. */
  public TextFile(String file, InputStream in, @Nullable LocalDate published) throws IOException {
    byte[] bytes = in.readNBytes(Lines.LONGEST + 1);
    if (bytes.length > Lines.LONGEST) {
      items.add(new Item.Rejected(new Position(file, 1), TOO_LONG));
      return;
    }
    @Nullable Text text = Text.of(bytes);
    if (text == null) {
      items.add(new Item.Rejected(Position.whole(file), NO_TEXT));
    } else if (text.text().isBlank()) {
      items.add(new Item.Rejected(Position.whole(file), "is empty"));
    } else {
      addArticle(Position.whole(file), text, published);
    }
  }

  private void addArticle(Position at, Text text, @Nullable LocalDate published) {
    if (!text.isUtf8()) {
      items.add(new Item.Note(at, "is not UTF-8; read as " + text.charset().name()));
    }
    items.add(
        Language.isOther(null, text.text())
            ? new Item.OtherLanguage(at)
            : new Item.Read(at, Article.of(text.text(), published), Origin.UNKNOWN));
  }

  @Override
  public @Nullable Item next() {
    return items.poll();
  }
}
