package org.isnad.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers and feeds may not make the fetcher do. */
class FetcherTest {
  private static final Limits SMALL =
      new Limits(1 << 20, Duration.ofSeconds(60), Duration.ofSeconds(30), 3);

  private HttpServer server;
  private String home;
  private final Fetcher fetcher =
      new Fetcher(new AddressGuard(Set.of("127.0.0.1")), SMALL, "isnad/1");

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(java.util.concurrent.Executors.newCachedThreadPool());
    home = "http://127.0.0.1:" + server.getAddress().getPort();
    answer("/robots.txt", 404, "", new byte[0]);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private interface Handler {
    void handle(HttpExchange exchange) throws Exception;
  }

  private void on(String path, Handler handler) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            handler.handle(exchange);
          } catch (Exception e) {
            throw new IOException(e);
          }
        });
  }

  private void answer(String path, int status, String header, byte[] body) {
    on(
        path,
        exchange -> {
          if (!header.isEmpty()) {
            exchange
                .getResponseHeaders()
                .add(
                    header.substring(0, header.indexOf(':')),
                    header.substring(header.indexOf(':') + 1));
          }
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
        });
  }

  private void assertRefused(String url, String reason) {
    assertThatThrownBy(() -> fetcher.get(url, Map.of()))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining(reason);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void answerComesUnpackedWithItsCharset() throws IOException {
    on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=windows-1256; x");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(zipped(bytes("body")));
        });
    Response response = fetcher.get(home + "/a", Map.of());
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("body");
    assertThat(response.charset()).isEqualTo("windows-1256");
  }

  @Test
  void redirectsEndWhereTheyLead() throws IOException {
    answer("/a", 301, "Location:/b", new byte[0]);
    answer("/b", 200, "", bytes("b"));
    assertThat(fetcher.get(home + "/a", Map.of()).uri()).hasPath("/b");
    answer("/x", 302, "Location:/y", new byte[0]);
    answer("/y", 302, "Location:/x", new byte[0]);
    assertRefused(home + "/x", "circle");
    on(
        "/n/",
        e -> {
          e.getResponseHeaders().add("Location", e.getRequestURI() + "1");
          e.sendResponseHeaders(302, -1);
        });
    assertRefused(home + "/n/", "redirects more than 3 times");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.2/",
        "http://localhost/",
        "http://[::1]/",
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://172.16.0.1/",
        "http://169.254.169.254/latest",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://[::ffff:10.0.0.1]/",
        "http://[fd00::1]/",
        "http://[64:ff9b::a00:1]/",
        "http://2130706434/",
        "http://[fe80::1]/"
      })
  void privateAddressesAreRefusedAlsoAfterRedirects(String url) {
    assertThatThrownBy(() -> fetcher.get(url, Map.of())).isInstanceOf(FetchException.class);
    answer("/to", 302, "Location:" + url, new byte[0]);
    assertThatThrownBy(() -> fetcher.get(home + "/to", Map.of()))
        .isInstanceOf(FetchException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://a.example/",
        "jar:http://a!/b",
        "//x",
        "",
        "http://",
        "x y"
      })
  void otherAddressesAreRefused(String url) {
    assertThatThrownBy(() -> fetcher.get(url, Map.of())).isInstanceOf(FetchException.class);
  }

  @Test
  void publicAddressesArePublic() throws IOException {
    assertThat(AddressGuard.isPublic(InetAddress.getByName("8.8.8.8"))).isTrue();
    assertThat(AddressGuard.isPublic(InetAddress.getByName("2001:4860:4860::8888"))).isTrue();
  }

  @Test
  void hugeAnswersAreCut() throws IOException {
    on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] more = new byte[1 << 16];
          for (int i = 0; i < 1_000; i++) {
            exchange.getResponseBody().write(more);
          }
        });
    assertRefused(home + "/endless", "is longer than 1 MB");
    byte[] bomb = zipped(new byte[20 << 20]);
    on(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(bomb);
        });
    assertRefused(home + "/bomb", "is longer than 1 MB");
  }

  @Test
  void slowAnswersEnd() {
    on("/silent", exchange -> Thread.sleep(5_000));
    on(
        "/dripping",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 30; i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            Thread.sleep(300);
          }
        });
    Limits impatient = new Limits(1 << 20, Duration.ofSeconds(3), Duration.ofSeconds(1), 3);
    Fetcher hasty = new Fetcher(new AddressGuard(Set.of("127.0.0.1")), impatient, "isnad/1");
    for (String path : new String[] {"/silent", "/dripping"}) {
      assertThatThrownBy(() -> hasty.get(home + path, Map.of()))
          .isInstanceOf(FetchException.class)
          .hasMessageMatching(".*(silent|takes longer than 3 seconds).*");
    }
  }

  @Test
  void robotsRulesAreKept() {
    String rules =
        """
        User-agent: other
        Disallow: /

        User-agent: *
        Crawl-delay: 2
        Disallow: /private
        Allow: /private/open$
        Disallow: /*.pdf$ # no papers
        """;
    RobotsRules all = RobotsRules.of(rules, "isnad");
    assertThat(all.allows("/news/1")).isTrue();
    assertThat(all.allows("/private/x")).isFalse();
    assertThat(all.allows("/private/open")).isTrue();
    assertThat(all.allows("/a/b.pdf")).isFalse();
    assertThat(all.allows("/a/b.pdf?x")).isTrue();
    assertThat(all.delay()).isEqualTo(2);
    assertThat(RobotsRules.of(rules, "other").allows("/news")).isFalse();
    String star = "User-agent: *\nDisallow: " + "*a".repeat(5_000) + "b";
    assertThat(RobotsRules.of(star, "isnad").allows("/" + "a".repeat(20_000))).isTrue();
  }

  @Test
  void forbiddenPathIsNotFetched() {
    server.removeContext("/robots.txt");
    answer("/robots.txt", 200, "", bytes("User-agent: isnad\nDisallow: /a"));
    assertRefused(home + "/a/1", "robots.txt forbids");
  }
}
