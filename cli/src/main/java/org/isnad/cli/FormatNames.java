package org.isnad.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.isnad.formats.FileFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The names of formats, as help lists them and users give them. */
final class FormatNames implements Iterable<String> {
  /** For a terminal; no format of files. */
  static final String TABLE = "table";

  @Override
  public Iterator<String> iterator() {
    return Stream.concat(
            Stream.of(TABLE), Arrays.stream(FileFormat.values()).map(FileFormat::toString))
        .iterator();
  }

  /** The format of files of a name; another name is a usage mistake. */
  static FileFormat format(CommandSpec spec, String name) {
    return FileFormat.named(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--format: no such format: '"
                        + name
                        + "'; there are "
                        + String.join(", ", new FormatNames())));
  }
}
