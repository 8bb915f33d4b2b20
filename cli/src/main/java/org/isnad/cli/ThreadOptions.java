package org.isnad.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads a command codes on. */
final class ThreadOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are coded at once. Without it: as many as processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  int number() {
    if (threads < 1) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--threads must be 1 or more: " + threads);
    }
    return threads;
  }
}
