package org.isnad.event;

import static org.isnad.language.Arguments.ADJECTIVE;
import static org.isnad.language.Arguments.AGENT;
import static org.isnad.language.Arguments.CLAUSE;
import static org.isnad.language.Arguments.IDAFA;
import static org.isnad.language.Arguments.OBJECT;
import static org.isnad.language.Arguments.SECOND_OBJECT;
import static org.isnad.language.Arguments.SUBJECT;

import java.util.List;
import org.isnad.actor.Referent;
import org.isnad.event.LightVerbs.Light;
import org.isnad.language.Argument;
import org.isnad.language.Arguments;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The places of a frame as they stand about one trigger: a masdar has its doer in idafa, in an
 * adjective or under a light verb; a passive has its object for subject.
 */
final class Frame {
  private static final String SPEAKER = "speaker";
  private static final List<Argument> NOBODY = List.of();

  private final Entry entry;
  private final Arguments arguments;
  private final boolean nominal;
  private final @Nullable Light light;
  private final List<Argument> contentSubject;
  private final List<Argument> speaker;

  /**
   * A frame about a trigger.
   *
   * @param light the light verb above a nominal trigger, null without one
   * @param contentSubject the subject of the content clause that the trigger governs
   * @param speaker who says the clause in which the trigger stands
   */
  Frame(
      Entry entry,
      PartOfSpeech trigger,
      Arguments arguments,
      @Nullable Light light,
      List<Argument> contentSubject,
      List<Argument> speaker) {
    this.entry = entry;
    this.arguments = arguments;
    this.nominal = trigger != PartOfSpeech.VERB && trigger != PartOfSpeech.ACTIVE_PARTICIPLE;
    this.light = light;
    this.contentSubject = contentSubject;
    this.speaker = speaker;
  }

  List<Argument> actors() {
    List<Argument> actors = first(entry.actor());
    if (!actors.isEmpty() || entry.actor().isEmpty()) {
      return actors;
    }
    return nominal ? nominalDoer() : arguments.in(AGENT);
  }

  List<Argument> recipients() {
    List<Argument> recipients = first(entry.recipient());
    return recipients.isEmpty() && light != null ? light.recipients() : recipients;
  }

  private List<Argument> first(List<String> places) {
    for (String place : places) {
      List<Argument> found = in(place);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return NOBODY;
  }

  /** Who stands in a place of the entry. */
  List<Argument> in(String place) {
    return switch (place) {
      case SUBJECT -> subject();
      case OBJECT -> object();
      case CLAUSE -> contentSubject;
      case SPEAKER -> speaker;
      case IDAFA -> nominal ? arguments.in(IDAFA) : NOBODY;
      default -> arguments.in(isAgentPhrase(place) ? AGENT : place);
    };
  }

  /** The parser knows the doer of a passive by one name, whatever phrase introduces it. */
  private static boolean isAgentPhrase(String place) {
    return place.indexOf(' ') > 0;
  }

  private List<Argument> subject() {
    if (!nominal) {
      return arguments.isPassive() ? arguments.in(AGENT) : arguments.in(SUBJECT);
    }
    return nominalDoer();
  }

  private List<Argument> nominalDoer() {
    if (arguments.has(AGENT)) {
      return arguments.in(AGENT);
    }
    if (arguments.has(IDAFA) && !isOfFixedWords() && idafaIsDoer()) {
      return arguments.in(IDAFA);
    }
    if (arguments.has(ADJECTIVE)) {
      return arguments.in(ADJECTIVE);
    }
    return light != null && !light.actors().isEmpty()
        ? light.actors()
        : arguments.in(Arguments.CONTROLLER);
  }

  /** A noun of several words, such as a warrant of arrest: what follows the first is no doer. */
  private boolean isOfFixedWords() {
    return entry.trigger() == Entry.Trigger.NOUN && !entry.phrases().isEmpty();
  }

  private List<Argument> object() {
    if (!nominal || arguments.has(OBJECT)) {
      return arguments.in(OBJECT);
    }
    if (arguments.has(IDAFA) && !idafaIsDoer()) {
      return arguments.in(IDAFA);
    }
    return arguments.in("\u0644");
  }

  /**
   * The noun in idafa after a masdar is its doer when the verb takes no object or the object stands
   * elsewhere; else its object, unless it can bear arms and the act is one of force.
   */
  private boolean idafaIsDoer() {
    if (entry.recipient().contains(IDAFA)) {
      return false;
    }
    boolean transitive = entry.recipient().contains(OBJECT) || entry.needs().containsKey(OBJECT);
    if (!transitive || objectElsewhere() && (arguments.has(OBJECT) || !isPatient())) {
      return true;
    }
    if (arguments.has(AGENT)
        || arguments.has(ADJECTIVE)
        || light != null && !light.actors().isEmpty()) {
      return false;
    }
    Phrase phrase = arguments.in(IDAFA).get(0).phrase();
    return phrase != null
        && phrase.mention() != null
        && phrase.mention().from() == phrase.from()
        && phrase.mention().best().kind() == Referent.Kind.ARMED;
  }

  /** People and things rather than states, bodies and armies: those it is done to. */
  private boolean isPatient() {
    Phrase phrase = arguments.in(IDAFA).get(0).phrase();
    if (phrase == null) {
      return false;
    }
    if (phrase.mention() == null || phrase.mention().from() != phrase.from()) {
      return true;
    }
    return switch (phrase.mention().best().kind()) {
      case GROUP, PLACE, DEMONYM -> true;
      default -> false;
    };
  }

  private boolean objectElsewhere() {
    if (arguments.has("\u0644") || arguments.has(OBJECT)) {
      return true;
    }
    for (String place : entry.recipient()) {
      boolean preposition = !place.equals(OBJECT) && !place.equals(SECOND_OBJECT);
      if (preposition && arguments.has(place) && !place.equals(IDAFA)) {
        return true;
      }
    }
    return false;
  }
}
