package org.isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code isnad doctor}. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  private final Streams streams;

  DoctorCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.say("not there yet");
    return ExitCode.FAILURE;
  }
}
