package org.isnad.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.LexiconReader;
import org.isnad.lexicon.Node;
import org.isnad.lexicon.Origin;
import org.isnad.lexicon.Problem;

/** Checks the form of a lexicon directory. */
public final class LexiconLint {
  private final Path directory;
  private final Path schemas;
  private final List<Problem> problems = new ArrayList<>();

  private LexiconLint(Path directory, Path schemas) {
    this.directory = directory;
    this.schemas = schemas;
  }

  /**
   * Every problem of a lexicon directory, in the order of files and lines; none when it is well
   * formed.
   *
   * @param schemas the directory of the JSON Schemas
   * @throws UncheckedIOException when a file cannot be read
   */
  public static List<Problem> check(Path directory, Path schemas) {
    LexiconLint lint = new LexiconLint(directory, schemas);
    try {
      lint.checkLines();
      lint.checkRules();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lint.problems.sort(
        Comparator.comparing((Problem problem) -> problem.origin().file())
            .thenComparing(problem -> problem.origin().line())
            .thenComparing(problem -> problem.origin().column()));
    return List.copyOf(lint.problems);
  }

  private void checkLines() throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      List<Path> files = paths.filter(Files::isRegularFile).filter(this::isData).sorted().toList();
      for (Path file : files) {
        checkLines(file);
      }
    }
  }

  private boolean isData(Path file) {
    String name = name(file);
    return !name.startsWith("target/")
        && (name.endsWith(".yaml") || name.endsWith(".tsv") || name.endsWith(".txt"));
  }

  private String name(Path file) {
    return directory.relativize(file).toString().replace('\\', '/');
  }

  private void checkLines(Path file) throws IOException {
    String name = name(file);
    String content;
    try {
      byte[] bytes = Files.readAllBytes(file);
      content = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.add(new Problem(new Origin(name, 1, 1), "is not UTF-8"));
      return;
    }
    int number = 0;
    for (String line : content.split("\n", -1)) {
      problems.addAll(LineLint.check(name, ++number, line));
    }
    if (!content.isEmpty() && !content.endsWith("\n")) {
      problems.add(new Problem(new Origin(name, number, 1), "the last line has no end"));
    }
  }

  private void checkRules() throws IOException {
    LexiconFiles files;
    try {
      files = LexiconReader.read(directory);
    } catch (LexiconException e) {
      problems.addAll(e.problems());
      return;
    }
    for (Map.Entry<String, List<Node>> file : files.rules().entrySet()) {
      checkSchema(file.getKey(), file.getValue());
    }
    if (problems.isEmpty()) {
      problems.addAll(EntryLint.check(files));
      problems.addAll(ActorLint.check(files));
      problems.addAll(PlaceLint.check(files));
    }
  }

  /** The schema of a file is named as the file is, or as its folder. */
  private void checkSchema(String file, List<Node> rules) throws IOException {
    for (String name = file; !name.isEmpty(); name = parent(name)) {
      Path schema = schemas.resolve(name.replace('/', '-') + ".json");
      if (Files.isRegularFile(schema)) {
        problems.addAll(Schema.check(schema, rules));
        return;
      }
    }
  }

  private static String parent(String name) {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }
}
