package org.isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the YAML and TSV files of a lexicon directory. Problems are collected, not thrown. */
public final class LexiconReader {
  static final String YAML = ".yaml";
  static final String TSV = ".tsv";

  private final LoadSettings settings =
      LoadSettings.builder().setSchema(new FailsafeSchema()).setAllowDuplicateKeys(false).build();
  private final LexiconFiles files = LexiconFiles.empty();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Reads every {@code .yaml} and {@code .tsv} file below the directory.
   *
   * @throws LexiconException with all problems of form found
   * @throws UncheckedIOException when a file cannot be read
   */
  public static LexiconFiles read(Path directory) {
    LexiconReader reader = new LexiconReader();
    reader.readAll(directory);
    if (!reader.problems.isEmpty()) {
      throw new LexiconException(reader.problems);
    }
    return reader.files;
  }

  private void readAll(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new LexiconException(
          new Origin(directory.toString(), 1, 1), "is no directory of a lexicon");
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      List<String> names =
          paths
              .filter(Files::isRegularFile)
              .map(path -> directory.relativize(path).toString().replace('\\', '/'))
              .filter(name -> !name.startsWith("target/") && !name.startsWith("schema/"))
              .sorted()
              .toList();
      for (String name : names) {
        readFile(directory.resolve(name), name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readFile(Path path, String name) throws IOException {
    if (name.endsWith(YAML)) {
      try (InputStream in = Files.newInputStream(path)) {
        readYaml(in, name);
      }
    } else if (name.endsWith(TSV)) {
      readTsv(Files.readString(path, StandardCharsets.UTF_8), name);
    }
  }

  private void readYaml(InputStream in, String name) {
    try {
      Optional<org.snakeyaml.engine.v2.nodes.Node> root =
          new Compose(settings).composeInputStream(in);
      List<Node> rules = root.map(node -> node(node, name).items()).orElse(List.of());
      files.rules().put(withoutEnding(name, YAML), rules);
    } catch (MarkedYamlEngineException e) {
      problems.add(new Problem(origin(name, e.getProblemMark()), String.valueOf(e.getProblem())));
    } catch (YamlEngineException e) {
      problems.add(new Problem(new Origin(name, 1, 1), String.valueOf(e.getMessage())));
    } catch (LexiconException e) {
      problems.addAll(e.problems());
    }
  }

  private static Node node(org.snakeyaml.engine.v2.nodes.Node yaml, String name) {
    Origin origin = origin(name, yaml.getStartMark());
    if (yaml instanceof ScalarNode scalar) {
      return Node.text(origin, scalar.getValue());
    }
    if (yaml instanceof SequenceNode sequence) {
      return Node.list(origin, sequence.getValue().stream().map(item -> node(item, name)).toList());
    }
    if (yaml instanceof MappingNode mapping) {
      return Node.map(origin, fields(mapping, name));
    }
    throw new LexiconException(origin, "anchors and aliases are not used in a lexicon");
  }

  private static Map<String, Node> fields(MappingNode mapping, String name) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = node(tuple.getKeyNode(), name);
      if (fields.put(key.text(), node(tuple.getValueNode(), name)) != null) {
        throw new LexiconException(key.origin(), "'" + key.text() + "' is given twice");
      }
    }
    return fields;
  }

  private void readTsv(String content, String name) {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String text : content.split("\n", -1)) {
      line++;
      if (!text.isBlank() && !text.startsWith("#")) {
        rows.add(new Row(new Origin(name, line, 1), Arrays.asList(text.split("\t", -1))));
      }
    }
    files.rows().put(withoutEnding(name, TSV), rows);
  }

  private static Origin origin(String name, Optional<Mark> mark) {
    return mark.map(m -> new Origin(name, m.getLine() + 1, m.getColumn() + 1))
        .orElseGet(() -> new Origin(name, 1, 1));
  }

  private static String withoutEnding(String name, @Nullable String ending) {
    return ending == null ? name : name.substring(0, name.length() - ending.length());
  }
}
