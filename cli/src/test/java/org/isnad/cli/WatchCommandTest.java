package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.isnad.store.Store;
import org.isnad.store.sql.StoreLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code watch --store}: a feed of a server of our own, into a store. */
class WatchCommandTest {
  private static final int SENTENCES = 12;
  private static final String SENTENCE =
      "قصفت الطائرات الإسرائيلية مخيم جباليا أمس، والتقى وزير الخارجية المصري نظيره الإيراني. ";

  @TempDir private Path folder;
  private HttpServer server;
  private Path feeds;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", WatchCommandTest::answer);
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/feed.xml";
    feeds =
        Files.writeString(
            folder.resolve("feeds.opml"),
            "<opml><body><outline type=\"rss\" xmlUrl=\"" + url + "\"/></body></opml>");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    boolean known = exchange.getRequestURI().getPath().equals("/feed.xml");
    byte[] body = (known ? feed() : "").getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(known ? 200 : 404, known ? body.length : -1);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String feed() {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
        + "<title>News</title>"
        + item("one", "")
        + item("two", "وهذا خبر ثان عن المفاوضات الجارية في العاصمة. ".repeat(SENTENCES))
        + "</channel></rss>";
  }

  private static String item(String name, String more) {
    return "<item><guid>"
        + name
        + "</guid><title>"
        + name
        + "</title><pubDate>Fri, 16 Jan 2026 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>"
        + SENTENCE.repeat(SENTENCES)
        + more
        + "</p>]]></content:encoded></item>";
  }

  private CommandRun watch(String... more) {
    String[] all = new String[more.length + 5];
    all[0] = "watch";
    all[1] = feeds.toString();
    all[2] = "--once";
    all[3] = "--allow-host";
    all[4] = "127.0.0.1";
    System.arraycopy(more, 0, all, 5, more.length);
    return CommandRun.of(all);
  }

  @Test
  void aFolderKeepsEachArticleOnceAlsoWhereAKillLostThatItWasDone() throws IOException {
    String store = folder.resolve("news").toString();
    keepsOnce(store, folder.resolve("news/journal.jsonl"), "--store", store);
  }

  @Test
  void aServerKeepsTheSame() throws IOException, SQLException {
    String store = Servers.database();
    String journal = folder.resolve("journal").toString();
    assertThat(watch("--store", store).err()).contains("--journal DIR is needed");
    keepsOnce(
        store, folder.resolve("journal/journal.jsonl"), "--store", store, "--journal", journal);
  }

  private void keepsOnce(String store, Path journal, String... options) throws IOException {
    CommandRun first = watch(options);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).contains("2 new articles");
    forgetWhatWasDone(journal);
    CommandRun second = watch(options);
    assertThat(second.err()).contains("0 new articles");
    try (Store opened = Store.open(StoreLocation.of(store))) {
      assertThat(opened.articleCount()).isEqualTo(2);
      assertThat(opened.lastChange()).isEqualTo(2);
      assertThat(opened.eventCount()).isPositive();
    }
  }

  /** As a kill between the store and the journal leaves it. */
  private static void forgetWhatWasDone(Path journal) throws IOException {
    Files.write(
        journal,
        Files.readAllLines(journal).stream()
            .filter(line -> !line.contains("\"line\":\"done\""))
            .toList());
  }
}
