package org.isnad.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.language.Lexeme;
import org.isnad.language.PartOfSpeech;

/** The binary form of a compiled lexicon. Examples stay behind: only tests need them. */
final class LexiconCodec {
  private static final int MAGIC = 0x49534E44;
  private static final int VERSION = 2;
  private static final Set<String> TEST_FIELDS = Set.of("examples", "counterexamples");

  /** Word lists are compiled to forms: only to compile them anew are their rows read again. */
  private static final List<String> WORD_LISTS =
      List.of("words/verbs", "words/nouns", "words/function");

  private static final int TEXT = 0;
  private static final int LIST = 1;
  private static final int MAP = 2;

  private LexiconCodec() {}

  static void write(Lexicon lexicon, DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    Map<String, KeyTable> phrases = lexicon.allPhrases();
    Packed.Writer packed = new Packed.Writer();
    packed.number(lexicon.lexemes().size());
    for (Lexeme lexeme : lexicon.lexemes()) {
      packed.text(lexeme.lemma());
      packed.text(lexeme.pos().name());
      packed.number(lexeme.base());
      packed.text(lexeme.tags());
    }
    packed.number(phrases.size());
    phrases.keySet().forEach(packed::text);
    writeFiles(part(lexicon.files(), false), packed);
    packed.write(out);
    lexicon.words().write(out);
    for (KeyTable table : phrases.values()) {
      table.write(out);
    }
    Packed.Writer wordLists = new Packed.Writer();
    writeFiles(part(lexicon.files(), true), wordLists);
    wordLists.write(out);
    out.flush();
  }

  /** The word lists of a lexicon, or all else of it. */
  private static LexiconFiles part(LexiconFiles files, boolean wordLists) {
    LexiconFiles part = LexiconFiles.empty();
    if (!wordLists) {
      part.rules().putAll(files.rules());
    }
    part.rows().putAll(files.rows());
    part.rows().keySet().removeIf(name -> isWordList(name) != wordLists);
    return part;
  }

  private static boolean isWordList(String name) {
    return WORD_LISTS.stream().anyMatch(name::startsWith);
  }

  /** Reads a lexicon; its files are without the word lists. */
  static Lexicon read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException("not a compiled lexicon of this version");
    }
    Packed packed = Packed.read(in);
    List<Lexeme> lexemes = lexemes(packed);
    List<String> tables = packed.texts();
    LexiconFiles files = readFiles(packed);
    KeyTable words = KeyTable.read(in);
    SortedMap<String, KeyTable> phrases = new TreeMap<>();
    for (String table : tables) {
      phrases.put(table, KeyTable.read(in));
    }
    return new Lexicon(lexemes, words, phrases, files);
  }

  /** The files that a lexicon was compiled from, with the word lists. */
  static LexiconFiles readFiles(DataInputStream in) throws IOException {
    LexiconFiles files = read(in).files();
    files.rows().putAll(readFiles(Packed.read(in)).rows());
    return files;
  }

  private static List<Lexeme> lexemes(Packed packed) {
    int size = packed.number();
    List<Lexeme> lexemes = new ArrayList<>(size);
    for (int id = 0; id < size; id++) {
      String lemma = packed.text();
      PartOfSpeech pos = PartOfSpeech.valueOf(packed.text());
      int base = packed.number();
      lexemes.add(new Lexeme(id, lemma, pos, base, packed.text()));
    }
    return lexemes;
  }

  private static void writeFiles(LexiconFiles files, Packed.Writer out) {
    out.number(files.rules().size());
    for (Map.Entry<String, List<Node>> file : files.rules().entrySet()) {
      out.text(file.getKey());
      writeNodes(file.getValue(), out);
    }
    out.number(files.rows().size());
    for (Map.Entry<String, List<Row>> file : files.rows().entrySet()) {
      out.text(file.getKey());
      writeRows(file.getValue(), out);
    }
  }

  private static LexiconFiles readFiles(Packed in) {
    LexiconFiles files = LexiconFiles.empty();
    for (int i = in.number(); i > 0; i--) {
      String name = in.text();
      files.rules().put(name, readNodes(name + LexiconReader.YAML, in));
    }
    for (int i = in.number(); i > 0; i--) {
      String name = in.text();
      files.rows().put(name, readRows(name + LexiconReader.TSV, in));
    }
    return files;
  }

  private static void writeRows(List<Row> rows, Packed.Writer out) {
    out.number(rows.size());
    for (Row row : rows) {
      out.number(row.origin().line());
      out.number(row.cells().size());
      row.cells().forEach(out::text);
    }
  }

  private static List<Row> readRows(String file, Packed in) {
    Row[] rows = new Row[in.number()];
    for (int i = 0; i < rows.length; i++) {
      Origin origin = new Origin(file, in.number(), 1);
      rows[i] = new Row(origin, in.texts());
    }
    return List.of(rows);
  }

  private static void writeNodes(List<Node> nodes, Packed.Writer out) {
    out.number(nodes.size());
    for (Node node : nodes) {
      writeNode(node, out);
    }
  }

  private static void writeNode(Node node, Packed.Writer out) {
    out.number(node.origin().line());
    out.number(node.origin().column());
    if (node.isText()) {
      out.number(TEXT);
      out.text(node.text());
    } else if (node.isList()) {
      out.number(LIST);
      writeNodes(node.items(), out);
    } else {
      out.number(MAP);
      List<String> keys = node.keys().stream().filter(key -> !TEST_FIELDS.contains(key)).toList();
      out.number(keys.size());
      for (String key : keys) {
        out.text(key);
        writeNode(node.require(key), out);
      }
    }
  }

  private static List<Node> readNodes(String file, Packed in) {
    Node[] nodes = new Node[in.number()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = readNode(file, in);
    }
    return List.of(nodes);
  }

  private static Node readNode(String file, Packed in) {
    Origin origin = new Origin(file, in.number(), in.number());
    return switch (in.number()) {
      case TEXT -> Node.text(origin, in.text());
      case LIST -> Node.list(origin, readNodes(file, in));
      default -> Node.map(origin, readFields(file, in));
    };
  }

  private static Map<String, Node> readFields(String file, Packed in) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (int i = in.number(); i > 0; i--) {
      String key = in.text();
      fields.put(key, readNode(file, in));
    }
    return fields;
  }
}
