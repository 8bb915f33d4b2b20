package org.isnad.ingest.web;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer over a connection of its own. The JDK's client resolves names itself,
 * so what it connects to may be another address than the one that was checked; this one connects to
 * the address it is given, and counts bytes and time while they come.
 */
final class Exchange {
  private static final int LONGEST_HEAD = 64 << 10;
  private static final int STEP = 1 << 14;

  private final URI uri;
  private final InetAddress address;
  private final Limits limits;
  private final long deadline;

  /** With the moment, of System.nanoTime, at which the answer must be here. */
  Exchange(URI uri, InetAddress address, Limits limits, long deadline) {
    this.uri = uri;
    this.address = address;
    this.limits = limits;
    this.deadline = deadline;
  }

  Response get(Map<String, String> headers) throws FetchException {
    try (Socket socket = connected()) {
      socket.getOutputStream().write(request(headers).getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return response(new Timed(socket));
    } catch (FetchException e) {
      throw e;
    } catch (SocketTimeoutException e) {
      remaining();
      throw FetchException.passing("the server is silent");
    } catch (SSLException e) {
      throw FetchException.passing("no safe connection: " + e.getMessage());
    } catch (IOException | NumberFormatException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw FetchException.passing("the connection broke: " + reason);
    }
  }

  private Socket connected() throws IOException {
    boolean secure = uri.getScheme().equalsIgnoreCase("https");
    int port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(address, port), remaining());
      socket.setSoTimeout(remaining());
      return secure ? secured(socket, port) : socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private Socket secured(Socket plain, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, uri.getHost(), port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  /** Milliseconds that a read may wait. */
  private int remaining() throws FetchException {
    long left = (deadline - System.nanoTime()) / 1_000_000;
    if (left <= 0) {
      throw FetchException.passing("takes longer than " + limits.time().toSeconds() + " seconds");
    }
    return (int) Math.min(left, limits.silence().toMillis());
  }

  private String request(Map<String, String> headers) {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String port = uri.getPort() > 0 ? ":" + uri.getPort() : "";
    StringBuilder request = new StringBuilder("GET " + path + query + " HTTP/1.1\r\n");
    request.append("Host: ").append(uri.getHost()).append(port).append("\r\n");
    request.append("Accept-Encoding: gzip, deflate\r\nConnection: close\r\n");
    headers.forEach((name, value) -> request.append(line(name, value)));
    return request.append("\r\n").toString();
  }

  /** A value that a server gave must not become a header of its own. */
  private static String line(String name, String value) {
    return name + ": " + value.replaceAll("[^\\x20-\\x7E]", "") + "\r\n";
  }

  private Response response(Timed in) throws IOException {
    int status = status(in.line());
    Map<String, String> headers = headers(in);
    while (status >= 100 && status < 200) {
      status = status(in.line());
      headers = headers(in);
    }
    boolean empty = status == 204 || status == 304;
    byte[] body = empty ? new byte[0] : unpacked(body(in, headers), headers);
    return new Response(uri, status, Map.copyOf(headers), body);
  }

  private static int status(String line) throws FetchException {
    String[] parts = line.split(" ", 3);
    if (!line.startsWith("HTTP/") || parts.length < 2 || !parts[1].matches("\\d{3}")) {
      throw FetchException.passing("the answer is not HTTP");
    }
    return Integer.parseInt(parts[1]);
  }

  private static Map<String, String> headers(Timed in) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    int size = 0;
    for (String line = in.line(); !line.isEmpty(); line = in.line()) {
      size += line.length();
      if (size > LONGEST_HEAD) {
        throw FetchException.lasting("the answer's head is too long");
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private byte[] body(Timed in, Map<String, String> headers) throws IOException {
    if (headers
        .getOrDefault("transfer-encoding", "")
        .toLowerCase(Locale.ROOT)
        .contains("chunked")) {
      return chunks(in);
    }
    @Nullable String length = headers.get("content-length");
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    if (length == null) {
      copy(in, body, Long.MAX_VALUE);
    } else if (copy(in, body, Long.parseLong(length)) < Long.parseLong(length)) {
      throw new EOFException("it ends early");
    }
    return body.toByteArray();
  }

  private byte[] chunks(Timed in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      String line = in.line();
      long size = Long.parseLong(line.replaceAll("[; ].*$", ""), 16);
      if (size <= 0) {
        return body.toByteArray();
      }
      if (copy(in, body, size) < size) {
        throw new EOFException("it ends early");
      }
      in.line();
    }
  }

  private long copy(InputStream in, ByteArrayOutputStream out, long most) throws IOException {
    byte[] buffer = new byte[STEP];
    long copied = 0;
    while (copied < most) {
      int count = in.read(buffer, 0, (int) Math.min(buffer.length, most - copied));
      if (count < 0) {
        break;
      }
      out.write(buffer, 0, count);
      copied += count;
      requireSmall(out.size());
    }
    return copied;
  }

  private void requireSmall(int size) throws FetchException {
    if (size > limits.bytes()) {
      throw FetchException.lasting("is longer than " + (limits.bytes() >> 20) + " MB");
    }
  }

  private byte[] unpacked(byte[] body, Map<String, String> headers) throws IOException {
    String encoding = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
    if (body.length == 0 || encoding.isEmpty() || encoding.equals("identity")) {
      return body;
    }
    InputStream packed = new java.io.ByteArrayInputStream(body);
    try (InputStream in =
        encoding.contains("gzip") ? new GZIPInputStream(packed) : new InflaterInputStream(packed)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      copy(in, out, Long.MAX_VALUE);
      return out.toByteArray();
    } catch (ZipException e) {
      throw FetchException.passing("the body is broken: " + e.getMessage());
    }
  }

  /** Reads that end with the time. */
  private final class Timed extends InputStream {
    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[STEP];
    private int position;
    private int end;

    Timed(Socket socket) throws IOException {
      this.socket = socket;
      this.in = socket.getInputStream();
    }

    @Override
    public int read() throws IOException {
      return position < end || fill() ? buffer[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (position == end && !fill()) {
        return -1;
      }
      int count = Math.min(length, end - position);
      System.arraycopy(buffer, position, target, offset, count);
      position += count;
      return count;
    }

    private boolean fill() throws IOException {
      socket.setSoTimeout(remaining());
      position = 0;
      end = Math.max(0, in.read(buffer));
      return end > 0;
    }

    String line() throws IOException {
      StringBuilder line = new StringBuilder();
      int b = read();
      while (b >= 0 && b != '\n') {
        line.append(b == '\r' ? "" : (char) b);
        if (line.length() > LONGEST_HEAD) {
          throw FetchException.lasting("the answer's head is too long");
        }
        b = read();
      }
      if (b < 0 && line.length() == 0) {
        throw new EOFException("it ends early");
      }
      return line.toString();
    }
  }
}
