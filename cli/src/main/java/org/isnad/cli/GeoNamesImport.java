package org.isnad.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.isnad.lexicon.Origin;
import org.isnad.lexicon.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of places of a GeoNames dump, a line at a time; only their numbers and, when told, the
 * dump's Arabic names are kept in memory.
 */
final class GeoNamesImport {
  private static final String FILE = "places/geonames.tsv";
  private static final String ORIGIN = "# Places of GeoNames (geonames.org), CC BY 4.0";
  private static final int ID = 4;

  private final long leastPopulation;
  private final boolean named;
  private final Map<Long, List<String>> names;
  private final Set<String> written = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private int rows;

  /**
   * @param leastPopulation settlements with fewer people are left out
   * @param names a file of GeoNames' alternate names; null to guess by the letters
   */
  GeoNamesImport(long leastPopulation, @Nullable Path names) throws IOException {
    this.leastPopulation = leastPopulation;
    this.names = names == null ? Map.of() : arabicNames(names);
    this.named = names != null;
  }

  /**
   * Adds a dump's places to the lexicon in a directory; those that it has already are replaced.
   *
   * @return the number of rows
   */
  int run(Path dump, Path lexicon) throws IOException {
    Path target = lexicon.resolve(FILE);
    Path parent = target.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Path fresh = target.resolveSibling("geonames.tsv.new");
    try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
      out.write(ORIGIN + '\n');
      read(dump, out);
      keepOthers(target, out);
    }
    Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    return rows;
  }

  /** Lines that are no place, in their order. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void read(Path dump, BufferedWriter out) throws IOException {
    try (BufferedReader in = reader(dump)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isEmpty() && line.charAt(0) != '#') {
          add(line, dump, number, out);
        }
      }
    }
  }

  private void add(String line, Path dump, int number, BufferedWriter out) throws IOException {
    GeoNamesPlace place;
    try {
      place = GeoNamesPlace.of(line);
    } catch (IllegalArgumentException e) {
      String file = String.valueOf(dump.getFileName());
      problems.add(new Problem(new Origin(file, number, 1), String.valueOf(e.getMessage())));
      return;
    }
    boolean settlement = "city".equals(place.kind()) || "town".equals(place.kind());
    if (place.kind() == null || settlement && place.population() < leastPopulation) {
      return;
    }
    List<String> arabic = named ? names.getOrDefault(place.id(), List.of()) : place.arabicNames();
    for (String row : place.rows(arabic)) {
      out.write(row + '\n');
      rows++;
    }
    written.add(Long.toString(place.id()));
  }

  /** Rows of an earlier import that this one does not replace. */
  private void keepOthers(Path target, BufferedWriter out) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    try (BufferedReader in = Files.newBufferedReader(target)) {
      for (String row = in.readLine(); row != null; row = in.readLine()) {
        String[] cells = row.split("\t", -1);
        if (cells.length > ID && !written.contains(cells[ID])) {
          out.write(row + '\n');
          rows++;
        }
      }
    }
  }

  /** Names in Arabic by number, the preferred first; historic and colloquial ones left out. */
  private static Map<Long, List<String>> arabicNames(Path file) throws IOException {
    Map<Long, List<String>> names = new HashMap<>();
    try (BufferedReader in = reader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t", -1);
        boolean arabic = cells.length >= 8 && cells[2].equals("ar");
        if (arabic && !is(cells[6]) && !is(cells[7]) && GeoNamesPlace.isArabic(cells[3])) {
          List<String> known =
              names.computeIfAbsent(Long.valueOf(cells[1]), id -> new ArrayList<>(2));
          if (!known.contains(cells[3])) {
            known.add(is(cells[4]) ? 0 : known.size(), cells[3]);
          }
        }
      }
    }
    return names;
  }

  private static boolean is(String flag) {
    return flag.equals("1");
  }

  /** A dump as text, or the text in its archive. */
  private static BufferedReader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (String.valueOf(file.getFileName()).endsWith(".zip")) {
      in = table(new ZipInputStream(in), file);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static InputStream table(ZipInputStream zip, Path file) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      boolean table = entry.getName().endsWith(".txt");
      if (table && !entry.getName().startsWith("readme") && !isCodes(entry.getName())) {
        return zip;
      }
    }
    zip.close();
    throw new IOException("no table in " + file);
  }

  private static boolean isCodes(String name) {
    return name.startsWith("iso-languagecodes");
  }
}
