package org.isnad.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import org.isnad.ingest.item.ArticleRecords;
import org.isnad.ingest.item.Item;
import org.isnad.ingest.item.Origin;
import org.isnad.store.sql.Session;

/** All that the input gives of an article, as a hash that tells versions apart. */
final class Content {
  private static final int BYTES = 16;

  private Content() {}

  /** What an article copies or follows depends on what else was read, and does not count. */
  static String hash(Item.Read read) {
    Origin origin = read.origin();
    Item.Read alone = new Item.Read(read.at(), read.article(), origin.alone());
    byte[] line = ArticleRecords.line(alone).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(line), 0, BYTES);
  }

  /** Whether a version of the article, the present or an earlier one, is just this. */
  static boolean isKept(Session session, long article, String present, String content)
      throws SQLException {
    return present.equals(content)
        || session.number(
                "select count(*) from versions where article = ? and content = ?", article, content)
            > 0;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
