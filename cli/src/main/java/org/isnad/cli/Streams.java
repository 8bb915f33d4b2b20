package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.isnad.cli.output.Terminal;

/**
 * Where a command reads and writes. Results go to {@code out}, all else to {@code err}; both are
 * UTF-8 whatever the locale.
 *
 * @param screen what {@code out} can show
 * @param watched what {@code err} can show
 */
record Streams(
    InputStream in, OutputStream out, PrintStream err, Terminal screen, Terminal watched) {

  /** Those of this process. The launcher tells which of them are a terminal. */
  static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Terminal.of(System.getenv(), Boolean.getBoolean("isnad.screen")),
        Terminal.of(System.getenv(), Boolean.getBoolean("isnad.watched")));
  }

  /** Standard output for text. */
  PrintStream printer() {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  /** Says something to the user that is no result. */
  void say(String message) {
    err.print("isnad: " + message + "\n");
    err.flush();
  }

  /** Writes text to standard output. */
  void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (java.io.IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
