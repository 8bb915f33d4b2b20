package org.isnad.actor;

import java.util.ArrayList;
import java.util.List;

/** How sector codes go together. */
public final class Sectors {
  private static final List<String> ARMED = List.of("MIL", "COP", "REB", "PRM", "UAF");
  private static final List<String> OF_STATE = List.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY");
  private static final List<String> PEOPLE = List.of("CVL", "REF");

  private Sectors() {}

  /** Whether the main sector bears arms. */
  public static boolean isArmed(List<String> sectors) {
    return !sectors.isEmpty() && ARMED.contains(sectors.get(0));
  }

  /** Whether a sector is part of a state. */
  public static boolean isOfState(String sector) {
    return OF_STATE.contains(sector);
  }

  /**
   * The sectors of a head noun and of the body it belongs to: the armed men, officials and
   * spokesmen of an armed group are of that group; others keep theirs and add the group's.
   *
   * @return the main one first, maybe empty
   */
  public static List<String> combined(List<String> head, List<String> body) {
    if (head.isEmpty() || body.isEmpty()) {
      return head.isEmpty() ? body : head;
    }
    boolean group = !isOfState(body.get(0)) && !PEOPLE.contains(body.get(0));
    if (!group) {
      return head;
    }
    return isOfState(head.get(0)) || isArmed(head) ? body : joined(head, body);
  }

  private static List<String> joined(List<String> head, List<String> body) {
    List<String> sectors = new ArrayList<>(head);
    body.stream().filter(sector -> !sectors.contains(sector)).forEach(sectors::add);
    return sectors;
  }
}
