package org.isnad.ingest.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.ingest.item.CanonicalUrl;

/** Fetches pages and feeds, within limits and by the rules of each site. Safe for threads. */
public final class Fetcher {
  private final AddressGuard guard;
  private final Limits limits;
  private final String agent;
  private final Robots robots;

  /** Names itself to servers as the agent, such as {@code isnad/1.0}. */
  public Fetcher(AddressGuard guard, Limits limits, String agent) {
    this.guard = guard;
    this.limits = limits;
    this.agent = agent;
    this.robots = new Robots(agent, uri -> follow(uri, Map.of(), false));
  }

  /**
   * The answer of a server, after redirects.
   *
   * @param headers sent beside the usual, for conditional requests
   */
  public Response get(String url, Map<String, String> headers) throws FetchException {
    return follow(parsed(url), headers, true);
  }

  /** The rules of a site about how often it may be asked. */
  public Robots robots() {
    return robots;
  }

  private Response follow(URI first, Map<String, String> headers, boolean byRules)
      throws FetchException {
    long deadline = System.nanoTime() + limits.time().toNanos();
    Set<URI> visited = new HashSet<>();
    URI uri = first;
    while (visited.add(uri)) {
      if (visited.size() > limits.redirects() + 1) {
        throw FetchException.lasting("redirects more than " + limits.redirects() + " times");
      }
      if (byRules) {
        robots.require(uri);
      }
      Response response =
          new Exchange(uri, guard.resolve(uri.getHost()), limits, deadline).get(usual(headers));
      String location = response.header("location");
      if (!isRedirect(response.status()) || location == null) {
        return response;
      }
      uri = resolved(uri, location);
    }
    throw FetchException.lasting("redirects in a circle");
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private Map<String, String> usual(Map<String, String> more) {
    Map<String, String> headers = new HashMap<>(more);
    headers.put("User-Agent", agent);
    headers.put("Accept-Language", "ar");
    headers.put("Accept", "text/html,application/xhtml+xml,application/xml,application/json,*/*");
    return headers;
  }

  private static URI resolved(URI base, String location) throws FetchException {
    try {
      return checked(base.resolve(new URI(CanonicalUrl.encoded(location.strip()))));
    } catch (URISyntaxException e) {
      throw FetchException.lasting("redirects to no address");
    }
  }

  private static URI parsed(String url) throws FetchException {
    try {
      return checked(new URI(CanonicalUrl.encoded(url.strip())));
    } catch (URISyntaxException e) {
      throw FetchException.lasting("is no address");
    }
  }

  private static URI checked(URI uri) throws FetchException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw FetchException.lasting("'" + scheme + "' is no address of the web");
    }
    if (uri.getHost() == null) {
      throw FetchException.lasting("is no address");
    }
    return uri;
  }
}
