package org.isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code isnad time}. */
@Command(name = "time", mixinStandardHelpOptions = true)
final class TimeCommand implements Callable<Integer> {
  private final Streams streams;

  TimeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.say("not there yet");
    return ExitCode.FAILURE;
  }
}
