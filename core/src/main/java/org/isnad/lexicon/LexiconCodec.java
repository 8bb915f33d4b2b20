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
  private static final int VERSION = 1;
  private static final Set<String> TEST_FIELDS = Set.of("examples", "counterexamples");

  /** Word lists are compiled to forms: their rows are not read again. */
  private static final String WORD_LISTS = "words/";

  private static final int TEXT = 0;
  private static final int LIST = 1;
  private static final int MAP = 2;

  private LexiconCodec() {}

  static void write(Lexicon lexicon, DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(lexicon.lexemes().size());
    for (Lexeme lexeme : lexicon.lexemes()) {
      out.writeUTF(lexeme.lemma());
      out.writeUTF(lexeme.pos().name());
      out.writeInt(lexeme.base());
      out.writeUTF(lexeme.tags());
    }
    lexicon.words().write(out);
    Map<String, KeyTable> phrases = lexicon.allPhrases();
    out.writeInt(phrases.size());
    for (Map.Entry<String, KeyTable> table : phrases.entrySet()) {
      out.writeUTF(table.getKey());
      table.getValue().write(out);
    }
    writeFiles(lexicon.files(), out);
    out.flush();
  }

  static Lexicon read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException("not a compiled lexicon of this version");
    }
    int size = in.readInt();
    List<Lexeme> lexemes = new ArrayList<>(size);
    for (int id = 0; id < size; id++) {
      String lemma = in.readUTF();
      PartOfSpeech pos = PartOfSpeech.valueOf(in.readUTF());
      int base = in.readInt();
      lexemes.add(new Lexeme(id, lemma, pos, base, in.readUTF()));
    }
    KeyTable words = KeyTable.read(in);
    SortedMap<String, KeyTable> phrases = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      phrases.put(in.readUTF(), KeyTable.read(in));
    }
    return new Lexicon(lexemes, words, phrases, readFiles(in));
  }

  private static void writeFiles(LexiconFiles files, DataOutputStream out) throws IOException {
    out.writeInt(files.rules().size());
    for (Map.Entry<String, List<Node>> file : files.rules().entrySet()) {
      out.writeUTF(file.getKey());
      writeNodes(file.getValue(), out);
    }
    SortedMap<String, List<Row>> rows = new TreeMap<>(files.rows());
    rows.keySet().removeIf(name -> name.startsWith(WORD_LISTS));
    out.writeInt(rows.size());
    for (Map.Entry<String, List<Row>> file : rows.entrySet()) {
      out.writeUTF(file.getKey());
      out.writeInt(file.getValue().size());
      for (Row row : file.getValue()) {
        out.writeInt(row.origin().line());
        out.writeShort(row.cells().size());
        for (String cell : row.cells()) {
          out.writeUTF(cell);
        }
      }
    }
  }

  private static LexiconFiles readFiles(DataInputStream in) throws IOException {
    LexiconFiles files = LexiconFiles.empty();
    for (int i = in.readInt(); i > 0; i--) {
      String name = in.readUTF();
      files.rules().put(name, readNodes(name, in));
    }
    for (int i = in.readInt(); i > 0; i--) {
      String name = in.readUTF();
      files.rows().put(name, readRows(name, in));
    }
    return files;
  }

  private static List<Row> readRows(String name, DataInputStream in) throws IOException {
    int size = in.readInt();
    List<Row> rows = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Origin origin = new Origin(name, in.readInt(), 1);
      String[] cells = new String[in.readUnsignedShort()];
      for (int cell = 0; cell < cells.length; cell++) {
        cells[cell] = in.readUTF();
      }
      rows.add(new Row(origin, List.of(cells)));
    }
    return rows;
  }

  private static void writeNodes(List<Node> nodes, DataOutputStream out) throws IOException {
    out.writeInt(nodes.size());
    for (Node node : nodes) {
      writeNode(node, out);
    }
  }

  private static void writeNode(Node node, DataOutputStream out) throws IOException {
    out.writeInt(node.origin().line());
    out.writeShort(node.origin().column());
    if (node.isText()) {
      out.writeByte(TEXT);
      out.writeUTF(node.text());
    } else if (node.isList()) {
      out.writeByte(LIST);
      writeNodes(node.items(), out);
    } else {
      out.writeByte(MAP);
      List<String> keys = node.keys().stream().filter(key -> !TEST_FIELDS.contains(key)).toList();
      out.writeInt(keys.size());
      for (String key : keys) {
        out.writeUTF(key);
        writeNode(node.require(key), out);
      }
    }
  }

  private static List<Node> readNodes(String file, DataInputStream in) throws IOException {
    int size = in.readInt();
    List<Node> nodes = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      nodes.add(readNode(file, in));
    }
    return nodes;
  }

  private static Node readNode(String file, DataInputStream in) throws IOException {
    Origin origin = new Origin(file, in.readInt(), in.readUnsignedShort());
    return switch (in.readByte()) {
      case TEXT -> Node.text(origin, in.readUTF());
      case LIST -> Node.list(origin, readNodes(file, in));
      case MAP -> Node.map(origin, readFields(file, in));
      default -> throw new IOException("damaged lexicon");
    };
  }

  private static Map<String, Node> readFields(String file, DataInputStream in) throws IOException {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      String key = in.readUTF();
      fields.put(key, readNode(file, in));
    }
    return fields;
  }
}
