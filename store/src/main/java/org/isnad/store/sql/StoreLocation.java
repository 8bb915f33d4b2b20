package org.isnad.store.sql;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a store is: a directory, or a database of a PostgreSQL server.
 *
 * @param directory null for PostgreSQL
 * @param url of PostgreSQL, without {@code jdbc:}; empty for a directory
 */
public record StoreLocation(@Nullable Path directory, String url) {
  private static final String JDBC = "jdbc:";
  private static final String USER = "//([^/@]*)@";

  /** Of a directory's path, or a URL such as {@code postgresql://host/news?user=isnad}. */
  public static StoreLocation of(String where) {
    String bare = where.startsWith(JDBC) ? where.substring(JDBC.length()) : where;
    if (bare.startsWith("postgres://")) {
      return new StoreLocation(null, "postgresql" + bare.substring("postgres".length()));
    }
    return bare.startsWith("postgresql:")
        ? new StoreLocation(null, bare)
        : new StoreLocation(Path.of(where), "");
  }

  /** As the driver wants it: without the user. */
  String jdbcUrl() {
    return JDBC + url.replaceFirst(USER, "//");
  }

  /** Name and maybe password before the host, with a colon between; empty when there is none. */
  String user() {
    Matcher matcher = Pattern.compile(USER).matcher(url);
    return matcher.find() ? URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8) : "";
  }

  /** The directory, or the URL without user and password. */
  @Override
  public String toString() {
    return directory != null
        ? directory.toString()
        : url.replaceFirst(USER, "//").replaceFirst("\\?.*$", "");
  }
}
