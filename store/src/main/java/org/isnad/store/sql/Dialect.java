package org.isnad.store.sql;

/** What SQLite and PostgreSQL call differently. */
enum Dialect {
  SQLITE("integer primary key", "blob", "real"),
  POSTGRESQL("bigint primary key", "bytea", "double precision");

  private final String number;
  private final String bytes;
  private final String real;

  Dialect(String number, String bytes, String real) {
    this.number = number;
    this.bytes = bytes;
    this.real = real;
  }

  /** A script of the schema in this database's words. */
  String translated(String script) {
    return script.replace("${number}", number).replace("${bytes}", bytes).replace("${real}", real);
  }
}
