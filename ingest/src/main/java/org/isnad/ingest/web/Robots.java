package org.isnad.ingest.web;

import java.net.URI;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The robots.txt of each site, kept for a day (RFC 9309). */
public final class Robots {
  private static final long KEPT_NANOS = 24L * 3600 * 1_000_000_000;
  private static final long KEPT_BROKEN_NANOS = 300L * 1_000_000_000;

  private final String agent;
  private final Get get;
  private final ConcurrentMap<String, Known> sites = new ConcurrentHashMap<>();

  /** Fetches without asking for rules. */
  interface Get {
    Response get(URI uri) throws FetchException;
  }

  private record Known(RobotsRules rules, long until, boolean broken) {}

  Robots(String agent, Get get) {
    this.agent = agent.replaceAll("[/ ].*$", "");
    this.get = get;
  }

  /** Refuses what the site does not want to be fetched. */
  void require(URI uri) throws FetchException {
    Known known = known(uri);
    if (known.broken()) {
      throw FetchException.passing("the site's robots.txt cannot be fetched");
    }
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    if (!known.rules().allows(uri.getRawPath() + query)) {
      throw FetchException.lasting("the site's robots.txt forbids it");
    }
  }

  /** Seconds that the site wants between two requests, 0 when it does not say. */
  public int delay(String url) {
    try {
      Known known = sites.get(site(URI.create(url)));
      return known == null ? 0 : known.rules().delay();
    } catch (IllegalArgumentException e) {
      return 0;
    }
  }

  private static String site(URI uri) {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  private Known known(URI uri) throws FetchException {
    String site = site(uri);
    Known known = sites.get(site);
    if (known == null || known.until() - System.nanoTime() < 0) {
      known = fetched(URI.create(site + "/robots.txt"));
      sites.put(site, known);
    }
    return known;
  }

  private Known fetched(URI uri) throws FetchException {
    try {
      Response response = get.get(uri);
      boolean broken = response.status() >= 500;
      boolean given = response.status() == 200;
      RobotsRules rules = RobotsRules.of(given ? response.text() : "", agent);
      return new Known(
          rules, System.nanoTime() + (broken ? KEPT_BROKEN_NANOS : KEPT_NANOS), broken);
    } catch (FetchException e) {
      if (e.isLasting()) {
        return new Known(RobotsRules.of("", agent), System.nanoTime() + KEPT_NANOS, false);
      }
      throw e;
    }
  }
}
