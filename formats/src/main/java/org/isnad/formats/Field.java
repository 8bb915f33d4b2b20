package org.isnad.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * A field of a Parquet row, or of a group in it: its type, and how it is written.
 *
 * @param type optional, as all fields are; a list has Parquet's three levels
 * @param writer adds the field to a row, or nothing when it is unknown
 */
record Field<R>(String name, String meaning, Type type, Writer<R> writer, List<Field<?>> inner) {
  private static final String LIST = "list";
  private static final String ELEMENT = "element";

  /** Adds a value of a row as the field of a number. */
  interface Writer<R> {
    void write(RecordConsumer out, R row, int number);
  }

  private interface Adder<V> {
    void add(RecordConsumer out, V value);
  }

  private static Type textType(String name) {
    return Types.optional(PrimitiveTypeName.BINARY)
        .as(LogicalTypeAnnotation.stringType())
        .named(name);
  }

  private static <R, V> Field<R> plain(
      String name, String meaning, Type type, Function<R, @Nullable V> value, Adder<V> adder) {
    return new Field<>(
        name,
        meaning,
        type,
        (out, row, number) -> {
          V known = value.apply(row);
          if (known != null) {
            out.startField(name, number);
            adder.add(out, known);
            out.endField(name, number);
          }
        },
        List.of());
  }

  static <R> Field<R> text(String name, String meaning, Function<R, @Nullable String> value) {
    return plain(name, meaning, textType(name), value, Field::addText);
  }

  private static void addText(RecordConsumer out, String text) {
    out.addBinary(Binary.fromString(text));
  }

  static <R> Field<R> whole(String name, String meaning, Function<R, @Nullable Integer> value) {
    Type type = Types.optional(PrimitiveTypeName.INT32).named(name);
    return plain(name, meaning, type, value, RecordConsumer::addInteger);
  }

  static <R> Field<R> large(String name, String meaning, Function<R, @Nullable Long> value) {
    Type type = Types.optional(PrimitiveTypeName.INT64).named(name);
    return plain(name, meaning, type, value, RecordConsumer::addLong);
  }

  static <R> Field<R> real(String name, String meaning, Function<R, @Nullable Double> value) {
    Type type = Types.optional(PrimitiveTypeName.DOUBLE).named(name);
    return plain(name, meaning, type, value, RecordConsumer::addDouble);
  }

  static <R> Field<R> day(String name, String meaning, Function<R, @Nullable LocalDate> value) {
    Type type =
        Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(name);
    return plain(name, meaning, type, value, (out, day) -> out.addInteger((int) day.toEpochDay()));
  }

  static <R> Field<R> texts(String name, String meaning, Function<R, List<String>> values) {
    return listOf(name, meaning, textType(ELEMENT), List.of(), values, Field::addText);
  }

  /** One thing with fields of its own, null when unknown. */
  static <R, S> Field<R> group(
      String name, String meaning, List<Field<S>> fields, Function<R, @Nullable S> value) {
    return new Field<>(
        name,
        meaning,
        groupType(name, fields),
        groupWriter(name, fields, value),
        List.copyOf(fields));
  }

  private static <R, S> Writer<R> groupWriter(
      String name, List<Field<S>> fields, Function<R, @Nullable S> value) {
    return Field.<R, S>plain(
            name, "", groupType(name, fields), value, (out, thing) -> addGroup(out, fields, thing))
        .writer();
  }

  /** Several things with fields of their own. */
  static <R, S> Field<R> groups(
      String name, String meaning, List<Field<S>> fields, Function<R, List<S>> values) {
    return listOf(
        name,
        meaning,
        groupType(ELEMENT, fields),
        List.copyOf(fields),
        values,
        (out, thing) -> addGroup(out, fields, thing));
  }

  private static <S> Type groupType(String name, List<Field<S>> fields) {
    Types.GroupBuilder<org.apache.parquet.schema.GroupType> group = Types.optionalGroup();
    fields.forEach(field -> group.addField(field.type()));
    return group.named(name);
  }

  private static <S> void addGroup(RecordConsumer out, List<Field<S>> fields, S thing) {
    out.startGroup();
    writeAll(out, fields, thing);
    out.endGroup();
  }

  static <S> void writeAll(RecordConsumer out, List<Field<S>> fields, S thing) {
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).writer().write(out, thing, i);
    }
  }

  private static <R, V> Field<R> listOf(
      String name,
      String meaning,
      Type element,
      List<Field<?>> inner,
      Function<R, List<V>> values,
      Adder<V> adder) {
    Type type = Types.optionalList().element(element).named(name);
    Adder<List<V>> listAdder = (out, list) -> addList(out, list, adder);
    return new Field<>(
        name, meaning, type, Field.plain(name, "", type, values, listAdder).writer(), inner);
  }

  private static <V> void addList(RecordConsumer out, List<V> values, Adder<V> adder) {
    out.startGroup();
    if (!values.isEmpty()) {
      out.startField(LIST, 0);
      for (V value : values) {
        out.startGroup();
        out.startField(ELEMENT, 0);
        adder.add(out, value);
        out.endField(ELEMENT, 0);
        out.endGroup();
      }
      out.endField(LIST, 0);
    }
    out.endGroup();
  }
}
