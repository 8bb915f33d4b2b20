package org.isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code isnad actors}. */
@Command(name = "actors", mixinStandardHelpOptions = true)
final class ActorsCommand implements Callable<Integer> {
  private final Streams streams;

  ActorsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.say("not there yet");
    return ExitCode.FAILURE;
  }
}
