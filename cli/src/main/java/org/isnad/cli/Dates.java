package org.isnad.cli;

import java.time.LocalDate;
import org.isnad.ingest.item.PublishedDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Days given as options. */
final class Dates {
  private Dates() {}

  /** The day of an option's value, null when it was not given; no day is a usage mistake. */
  static @Nullable LocalDate option(CommandSpec spec, String option, @Nullable String value) {
    if (value == null) {
      return null;
    }
    LocalDate day = PublishedDate.parse(value);
    if (day == null) {
      throw new ParameterException(
          spec.commandLine(), option + " is no date: '" + value + "'; write it as 2026-01-16");
    }
    return day;
  }
}
