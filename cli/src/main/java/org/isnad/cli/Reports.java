package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.isnad.ingest.item.Item;

/** Tells the user what was not coded, and keeps count. */
final class Reports {
  private final Streams streams;
  private final OutputStream rejects;
  private final Progress progress;
  private final String done;
  private int rejected;
  private int otherLanguage;
  private int repeated;
  private long coded;

  Reports(Streams streams, OutputStream rejects) {
    this(streams, rejects, "coded");
  }

  /** With the word for what becomes of the articles. */
  Reports(Streams streams, OutputStream rejects, String done) {
    this.done = " " + done;
    this.streams = streams;
    this.rejects = rejects;
    this.progress = new Progress(streams);
  }

  void tell(Item item) throws IOException {
    if (item instanceof Item.Rejected reject) {
      rejected++;
      say(reject.at() + ": " + reject.reason());
      rejects.write((reject.at() + ": " + reject.reason() + "\n").getBytes(StandardCharsets.UTF_8));
    } else if (item instanceof Item.Note note) {
      say(note.at() + ": " + note.text());
    } else if (item instanceof Item.OtherLanguage) {
      otherLanguage++;
    } else if (item instanceof Item.Repeated) {
      repeated++;
    }
  }

  /** A coder's warning about an article. */
  void warn(Item.Read read, String warning) {
    say(read.at() + ": " + warning);
  }

  void coded(int characters) {
    coded++;
    progress.step(coded, characters);
  }

  private void say(String message) {
    progress.clear();
    streams.say(message);
  }

  /** Sums up and returns the exit code. */
  int finish() {
    progress.clear();
    if (otherLanguage > 0) {
      streams.say(counted(otherLanguage, "article") + " in another language left out");
    }
    if (repeated > 0) {
      streams.say(counted(repeated, "article") + " left out, read before");
    }
    if (rejected > 0) {
      streams.say(counted(rejected, "input") + " rejected, " + counted(coded, "article") + done);
    }
    return rejected > 0 ? ExitCode.REJECTED : ExitCode.DONE;
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
