package org.isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code isnad explain}. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.say("not there yet");
    return ExitCode.FAILURE;
  }
}
