package org.isnad.ingest.watch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.ingest.Pages;

/**
 * Fifty news sites, each on a loopback address of its own: well behaved, slow, flaky, redirecting,
 * looping, huge, lying, broken, forbidding, dead.
 */
final class NewsServer implements Closeable {
  static final int SITES = 50;
  private static final int FIRST_ENTRIES = 4;
  private static final int MOST_ENTRIES = 8;
  private static final int FIRST_HOST = 10;

  /** What a site does to those who read it. */
  enum Manner {
    GOOD,
    SLOW,
    FLAKY,
    REDIRECTING,
    LOOPING,
    HUGE,
    LYING,
    BROKEN_XML,
    PRIVATE,
    FORBIDDING,
    NO_FEED,
    FAILING,
    SILENT,
    FULL_TEXT
  }

  private final ServerSocket socket;
  private final long start = System.nanoTime();
  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
  private volatile boolean closed;

  NewsServer() throws IOException {
    socket = new ServerSocket(0, 200, InetAddress.getByName("0.0.0.0"));
    daemon(this::accept);
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(null, work, "news");
    thread.setDaemon(true);
    thread.start();
  }

  static Manner manner(int site) {
    Manner[] odd = Manner.values();
    return site < 22 ? Manner.GOOD : odd[1 + (site - 22) % (odd.length - 1)];
  }

  static Set<String> hosts() {
    Set<String> hosts = new TreeSet<>();
    for (int site = 0; site < SITES; site++) {
      hosts.add(host(site));
    }
    return hosts;
  }

  private static String host(int site) {
    return "127.0.0." + (FIRST_HOST + site);
  }

  private String address(int site) {
    return "http://" + host(site) + ":" + socket.getLocalPort();
  }

  String opml() {
    StringBuilder opml = new StringBuilder("<opml><body>");
    for (int site = 0; site < SITES; site++) {
      opml.append("<outline xmlUrl=\"").append(address(site)).append("/feed\"/>");
    }
    return opml.append("</body></opml>").toString();
  }

  /** The titles of all articles that a reader must have in the end. */
  Set<String> expected() {
    Set<String> titles = new TreeSet<>();
    for (int site = 0; site < SITES; site++) {
      for (int i = 0; i < MOST_ENTRIES && isReadable(manner(site)); i++) {
        titles.add(Pages.title(number(site, i)));
      }
    }
    return titles;
  }

  private static boolean isReadable(Manner manner) {
    return switch (manner) {
      case GOOD, SLOW, FLAKY, REDIRECTING, BROKEN_XML, FULL_TEXT -> true;
      default -> false;
    };
  }

  private static int number(int site, int entry) {
    return site * 100 + entry;
  }

  /** Feeds grow by an entry a second. */
  private int entries() {
    long seconds = (System.nanoTime() - start) / 1_000_000_000L;
    return (int) Math.min(MOST_ENTRIES, FIRST_ENTRIES + seconds);
  }

  boolean isComplete() {
    return entries() == MOST_ENTRIES;
  }

  int asked(String path) {
    return asked.getOrDefault(path, new AtomicInteger()).get();
  }

  private void accept() {
    while (!closed) {
      try {
        Socket client = socket.accept();
        daemon(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        OutputStream out = client.getOutputStream()) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
      String first = in.readLine();
      if (first == null) {
        return;
      }
      String condition = "";
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        condition = line.startsWith("If-None-Match: ") ? line.substring(15) : condition;
      }
      int site = (client.getLocalAddress().getAddress()[3] & 0xFF) - FIRST_HOST;
      String path = first.split(" ", -1)[1];
      int times = asked.computeIfAbsent(site + path, any -> new AtomicInteger()).incrementAndGet();
      answer(out, site, path, condition, times);
    } catch (IOException | InterruptedException e) {
      // the reader was killed, or had enough
    }
  }

  private void answer(OutputStream out, int site, String path, String condition, int times)
      throws IOException, InterruptedException {
    Manner manner = manner(site);
    if (path.equals("/robots.txt")) {
      send(out, "200 OK", "", manner == Manner.FORBIDDING ? "User-agent: *\nDisallow: /a/" : "");
    } else if (path.equals("/feed")) {
      feed(out, site, manner, condition);
    } else {
      page(out, manner, path, times);
    }
  }

  private void feed(OutputStream out, int site, Manner manner, String condition)
      throws IOException, InterruptedException {
    switch (manner) {
      case NO_FEED -> send(out, "200 OK", "", "<html><body>no feed");
      case FAILING -> send(out, "500 Oops", "", "");
      case SILENT -> Thread.sleep(20_000);
      default -> {
        String etag = "\"e" + entries() + "\"";
        if (condition.equals(etag)) {
          send(out, "304 Not Modified", "ETag: " + etag + "\r\n", "");
        } else {
          send(out, "200 OK", "ETag: " + etag + "\r\n", feedText(site, manner));
        }
      }
    }
  }

  private String feedText(int site, Manner manner) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < entries(); i++) {
      numbers.add(number(site, i));
    }
    if (site % 3 == 1) {
      return atom(site, numbers);
    }
    if (site % 3 == 2 && manner == Manner.GOOD) {
      return json(site, numbers);
    }
    String rss = rss(site, numbers, manner);
    return manner == Manner.BROKEN_XML ? rss.substring(0, rss.length() - 20) + " & <b>" : rss;
  }

  private String rss(int site, List<Integer> numbers, Manner manner) {
    StringBuilder rss = new StringBuilder("<rss><channel><title>site " + site + "</title>");
    for (int number : numbers) {
      rss.append("<item><title>").append(Pages.title(number)).append("</title><link>");
      rss.append(address(site)).append("/a/").append(number).append("</link>");
      if (manner == Manner.FULL_TEXT) {
        rss.append("<content:encoded><![CDATA[<p>")
            .append(Pages.text(number).replace("\n\n", "</p><p>"))
            .append("</p>]]></content:encoded>");
      }
      rss.append("<description>x</description></item>");
    }
    return rss.append("</channel></rss>").toString();
  }

  private String atom(int site, List<Integer> numbers) {
    StringBuilder atom = new StringBuilder("<feed><title>site " + site + "</title>");
    boolean full = manner(site) == Manner.FULL_TEXT;
    for (int number : numbers) {
      atom.append("<entry><id>urn:").append(number).append("</id><title>");
      atom.append(Pages.title(number)).append("</title><link href=\"/a/").append(number);
      atom.append("\"/>");
      if (full) {
        String html = "<p>" + Pages.text(number).replace("\n\n", "</p><p>") + "</p>";
        atom.append("<content type=\"html\">").append(html.replace("<", "&lt;"));
        atom.append("</content>");
      }
      atom.append("</entry>");
    }
    return atom.append("</feed>").toString();
  }

  private String json(int site, List<Integer> numbers) {
    StringBuilder json = new StringBuilder("{\"title\":\"site " + site + "\",\"items\":[");
    for (int number : numbers) {
      json.append(json.charAt(json.length() - 1) == '[' ? "" : ",");
      json.append("{\"id\":\"").append(number).append("\",\"url\":\"").append(address(site));
      json.append("/a/").append(number).append("\"}");
    }
    return json.append("]}").toString();
  }

  private static void page(OutputStream out, Manner manner, String path, int times)
      throws IOException, InterruptedException {
    int number = Integer.parseInt(path.replaceAll("^.*/", ""));
    String html = Pages.html(number);
    switch (manner) {
      case SLOW -> {
        Thread.sleep(150);
        send(out, "200 OK", "", html);
      }
      case FLAKY -> flaky(out, html, times);
      case REDIRECTING -> {
        boolean there = path.startsWith("/c/");
        String next = path.startsWith("/b/") ? "/c/" + number : "/b/" + number;
        send(out, there ? "200 OK" : "302 Found", there ? "" : location(next), there ? html : "");
      }
      case LOOPING ->
          send(
              out,
              "301 Moved",
              location(path.startsWith("/a/") ? "/l/" + number : "/a/" + number),
              "");
      case HUGE -> huge(out);
      case LYING -> {
        String head = "HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n";
        out.write((head + html).getBytes(StandardCharsets.UTF_8));
      }
      case PRIVATE ->
          send(
              out,
              "302 Found",
              location(number % 2 == 0 ? "http://127.0.0.9/secret" : "file:///etc/passwd"),
              "");
      default -> send(out, "200 OK", "", html);
    }
  }

  private static String location(String where) {
    return "Location: " + where + "\r\n";
  }

  private static void flaky(OutputStream out, String html, int times) throws IOException {
    switch (times % 3) {
      case 1 -> send(out, "503 Later", "Retry-After: 0\r\n", "");
      case 2 ->
          out.write(
              "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<html>"
                  .getBytes(StandardCharsets.UTF_8));
      default -> send(out, "200 OK", "", html);
    }
  }

  private static void huge(OutputStream out) throws IOException {
    out.write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    byte[] more = "<p>x</p>".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 10_000; i++) {
      out.write(more);
    }
  }

  private static void send(OutputStream out, String status, String headers, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + bytes.length + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.UTF_8));
    out.write(bytes);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    closed = true;
    socket.close();
  }
}
