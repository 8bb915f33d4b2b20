package org.isnad.formats;

import java.time.LocalDate;
import java.util.List;
import org.isnad.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event of another data set, as far as it says what ours say. What is not known is null or
 * empty.
 *
 * @param id unique in its data set
 * @param first first day
 * @param last last day
 * @param type PLOVER's; of a CAMEO code that of its root
 * @param modes PLOVER's
 * @param cameo CAMEO code, null of data sets without
 * @param score PLOVER score or Goldstein value, as the data set has it
 * @param place English name
 * @param country of the place, ISO 3166-1 alpha-3
 * @param latitude degrees
 * @param longitude degrees
 * @param source the outlet
 * @param url of an article that tells it
 * @param record the line as it was
 */
public record ForeignEvent(
    String id,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    @Nullable EventType type,
    List<String> modes,
    @Nullable String cameo,
    @Nullable Double score,
    List<Party> actors,
    List<Party> recipients,
    @Nullable String place,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String source,
    @Nullable String url,
    String record) {
  public ForeignEvent {
    modes = List.copyOf(modes);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /**
   * Who takes part.
   *
   * @param name as the data set has it
   * @param country ISO 3166-1 alpha-3, or a code of a body that is no state
   * @param sectors as the data set has them
   */
  public record Party(@Nullable String name, @Nullable String country, List<String> sectors) {
    public Party {
      sectors = List.copyOf(sectors);
    }
  }
}
