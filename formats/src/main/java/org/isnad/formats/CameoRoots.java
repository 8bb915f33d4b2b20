package org.isnad.formats;

import org.isnad.EventType;
import org.jspecify.annotations.Nullable;

/** CAMEO codes as PLOVER's types, by the codebook. */
final class CameoRoots {
  private static final String FIRST_MATERIAL_YIELD = "084";

  private CameoRoots() {}

  /** The type of a code, null of what PLOVER does not code: statements and appeals. */
  static @Nullable EventType type(String code) {
    return switch (Cameo.root(code)) {
      case "03" -> EventType.AGREE;
      case "04" -> EventType.CONSULT;
      case "05" -> EventType.SUPPORT;
      case "06" -> EventType.COOPERATE;
      case "07" -> EventType.AID;
      case "08" -> yieldType(code);
      case "09", "11" -> EventType.ACCUSE;
      case "10" -> EventType.REQUEST;
      case "12" -> EventType.REJECT;
      case "13" -> EventType.THREATEN;
      case "14" -> EventType.PROTEST;
      case "15" -> EventType.MOBILIZE;
      case "16" -> EventType.SANCTION;
      case "17" -> EventType.COERCE;
      case "18", "19", "20" -> EventType.ASSAULT;
      default -> null;
    };
  }

  private static EventType yieldType(String code) {
    return code.compareTo(FIRST_MATERIAL_YIELD) < 0 ? EventType.CONCEDE : EventType.RETREAT;
  }
}
