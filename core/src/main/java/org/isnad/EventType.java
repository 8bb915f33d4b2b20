package org.isnad;

/** The 16 event types of PLOVER 2.0, with quad class, score and CAMEO root of the codebook. */
public enum EventType {
  AGREE(1, 2.5, "03"),
  CONSULT(1, 2.5, "04"),
  SUPPORT(1, 5, "05"),
  CONCEDE(1, 4.5, "08"),
  COOPERATE(2, 9.5, "06"),
  AID(2, 10, "07"),
  RETREAT(2, 6.5, "08"),
  REQUEST(3, 0, "10"),
  ACCUSE(3, -2, "11"),
  REJECT(3, -2, "12"),
  THREATEN(3, -3.5, "13"),
  PROTEST(4, -5, "14"),
  SANCTION(4, -6, "16"),
  MOBILIZE(4, -5.5, "15"),
  COERCE(4, -7, "17"),
  ASSAULT(4, -9, "19");

  private final int quad;
  private final double score;
  private final String cameoRoot;

  EventType(int quad, double score, String cameoRoot) {
    this.quad = quad;
    this.score = score;
    this.cameoRoot = cameoRoot;
  }

  /** Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material. */
  public int quad() {
    return quad;
  }

  /** PLOVER's conflict–cooperation score of the type without a mode, −10 … +10. */
  public double score() {
    return score;
  }

  /** The CAMEO root code of the type; the mode may say more. */
  public String cameoRoot() {
    return cameoRoot;
  }
}
