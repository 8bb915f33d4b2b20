package org.isnad.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the lexicon: which trigger, in which frame, reports which events.
 *
 * @param codes the events that it reports; empty when it only masks others
 * @param trigger what kind of word triggers it
 * @param words lemmas of the triggers
 * @param phrases word sequences of which one must stand after the trigger; empty when none need
 * @param forms forms of a verb that may fire
 * @param actor places where the actor may stand, in the order of trying
 * @param recipient places where the recipient may stand, in the order of trying
 * @param allParties subject and companions are all actors
 * @param needs what must stand in a place
 * @param unless what must not stand in a place
 * @param lightRequired a noun that reports only under a light verb
 * @param lightVerbs folded lemmas of its own light verbs, empty for the common ones
 * @param cameo a CAMEO code more exact than the type's
 */
public record Entry(
    String id,
    List<Code> codes,
    Trigger trigger,
    List<String> words,
    List<List<String>> phrases,
    Set<Form> forms,
    List<String> actor,
    List<String> recipient,
    boolean allParties,
    Map<String, List<String>> needs,
    Map<String, List<String>> unless,
    boolean lightRequired,
    Set<String> lightVerbs,
    @Nullable String cameo) {

  /** A type with its modes. */
  public record Code(EventType type, List<String> modes) {}

  /** What kind of word triggers an entry. */
  public enum Trigger {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** The forms of a verb. */
  public enum Form {
    FINITE,
    MASDAR,
    PARTICIPLE
  }

  boolean reportsNothing() {
    return codes.isEmpty();
  }
}
