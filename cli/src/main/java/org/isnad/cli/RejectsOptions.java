package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command lists what it could not take. */
final class RejectsOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Also list there what could not be taken, and why.")
  private @Nullable Path rejects;

  /**
   * The list, which goes nowhere without the option; a file that cannot be written is a mistake.
   */
  OutputStream open() {
    if (rejects == null) {
      return OutputStream.nullOutputStream();
    }
    try {
      return new BufferedOutputStream(Files.newOutputStream(rejects));
    } catch (IOException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--rejects: cannot write " + rejects + " (" + e.getClass().getSimpleName() + ")");
    }
  }
}
