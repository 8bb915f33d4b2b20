package org.isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code isnad lexicon}. */
@Command(name = "lexicon", mixinStandardHelpOptions = true)
final class LexiconCommand implements Callable<Integer> {
  private final Streams streams;

  LexiconCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.say("not there yet");
    return ExitCode.FAILURE;
  }
}
