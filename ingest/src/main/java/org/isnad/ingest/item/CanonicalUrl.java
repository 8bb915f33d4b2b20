package org.isnad.ingest.item;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One form for the many addresses of one page. */
public final class CanonicalUrl {
  /** What tells where a reader came from, and nothing about the page. */
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "yclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "ref",
          "ref_src",
          "referrer",
          "source",
          "src",
          "cmpid",
          "ocid",
          "ncid",
          "xtor",
          "share",
          "amp",
          "output",
          "at_medium",
          "at_campaign",
          "traffic_source",
          "_gl",
          "sfnsn",
          "mibextid");

  private static final String TRACKING_START = "utm_";
  private static final Set<String> HOST_STARTS = Set.of("www.", "m.", "mobile.", "amp.");

  private CanonicalUrl() {}

  /**
   * The address without what does not change the page: scheme and host in small letters, no default
   * port, fragment, tracking parameters, {@code www.}, {@code m.}, {@code /amp} or last slash;
   * always {@code https}. What is no http address comes back as it is.
   */
  public static String of(String address) {
    URI uri = parsed(address);
    if (uri == null || uri.getHost() == null) {
      return address;
    }
    String query = query(uri.getRawQuery());
    return "https://"
        + host(uri.getHost())
        + port(uri)
        + path(uri.getRawPath())
        + (query.isEmpty() ? "" : "?" + query);
  }

  /** The host of an address, without {@code www.} and the like, or what stands for none. */
  public static @Nullable String host(@Nullable String address, @Nullable String otherwise) {
    URI uri = address == null ? null : parsed(address);
    return uri == null || uri.getHost() == null ? otherwise : host(uri.getHost());
  }

  private static @Nullable URI parsed(String address) {
    try {
      URI uri = new URI(encoded(address.strip()));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return scheme.equals("http") || scheme.equals("https") ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Arabic letters and spaces as a browser sends them, so that both ways of writing are one. */
  public static String encoded(String address) {
    StringBuilder out = new StringBuilder();
    for (byte b : address.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c <= ' ' || c >= 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0) {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String host(String host) {
    String small = host.toLowerCase(Locale.ROOT);
    for (String start : HOST_STARTS) {
      if (small.startsWith(start) && small.indexOf('.', start.length()) > 0) {
        return small.substring(start.length());
      }
    }
    return small;
  }

  private static String port(URI uri) {
    int port = uri.getPort();
    return port < 0 || port == 80 || port == 443 ? "" : ":" + port;
  }

  private static String path(@Nullable String raw) {
    String path = raw == null ? "" : upperEscapes(raw);
    for (String end : new String[] {"/", "/amp", "/"}) {
      path = path.endsWith(end) ? path.substring(0, path.length() - end.length()) : path;
    }
    return path.isEmpty() ? "/" : path;
  }

  private static String upperEscapes(String path) {
    StringBuilder out = new StringBuilder(path);
    for (int i = out.indexOf("%"); i >= 0 && i + 2 < out.length(); i = out.indexOf("%", i + 1)) {
      out.replace(i, i + 3, out.substring(i, i + 3).toUpperCase(Locale.ROOT));
    }
    return out.toString();
  }

  private static String query(@Nullable String raw) {
    return raw == null
        ? ""
        : Arrays.stream(raw.split("&"))
            .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
            .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name = equals < 0 ? parameter : parameter.substring(0, equals);
    return TRACKING.contains(name) || name.startsWith(TRACKING_START);
  }
}
