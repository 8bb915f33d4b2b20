package org.isnad.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers and texts in the order in which they were written; each text is stored once. */
final class Packed {
  private final int[] numbers;
  private final String[] texts;
  private int at;

  private Packed(int[] numbers, String[] texts) {
    this.numbers = numbers;
    this.texts = texts;
  }

  static Packed read(DataInputStream in) throws IOException {
    int[] ends = BulkArrays.readInts(in);
    char[] letters = BulkArrays.readChars(in);
    String[] texts = new String[ends.length];
    int start = 0;
    for (int i = 0; i < ends.length; i++) {
      texts[i] = new String(letters, start, ends[i] - start);
      start = ends[i];
    }
    return new Packed(BulkArrays.readInts(in), texts);
  }

  int number() {
    return numbers[at++];
  }

  String text() {
    return texts[numbers[at++]];
  }

  /** As many texts as the number before them tells. */
  List<String> texts() {
    String[] several = new String[number()];
    for (int i = 0; i < several.length; i++) {
      several[i] = text();
    }
    return List.of(several);
  }

  /** Collects what is to be packed. */
  static final class Writer {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private int[] numbers = new int[1 << 10];
    private int size;

    void number(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    void text(String text) {
      Integer known = texts.putIfAbsent(text, texts.size());
      number(known == null ? texts.size() - 1 : known);
    }

    void write(DataOutputStream out) throws IOException {
      int[] ends = new int[texts.size()];
      StringBuilder letters = new StringBuilder();
      int i = 0;
      for (String text : texts.keySet()) {
        ends[i++] = letters.append(text).length();
      }
      BulkArrays.write(out, ends);
      BulkArrays.write(out, letters.toString().toCharArray());
      BulkArrays.write(out, Arrays.copyOf(numbers, size));
    }
  }
}
