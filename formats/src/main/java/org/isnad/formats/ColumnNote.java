package org.isnad.formats;

import java.util.List;

/**
 * What a column of a table holds.
 *
 * @param name as the head of the table has it, or would have it
 * @param meaning in plain English, with units and what stands for the unknown
 */
public record ColumnNote(String name, String meaning) {
  /** A codebook of columns: a line a column of its number, name and meaning, under a head. */
  public static String codebook(List<ColumnNote> columns) {
    StringBuilder lines = new StringBuilder("number\tcolumn\tmeaning\n");
    for (int i = 0; i < columns.size(); i++) {
      ColumnNote column = columns.get(i);
      lines.append(i + 1).append('\t').append(column.name()).append('\t');
      lines.append(column.meaning()).append('\n');
    }
    return lines.toString();
  }
}
