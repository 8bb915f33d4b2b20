package org.isnad.actor;

import java.util.List;

/**
 * A country, or a code that stands for one in records.
 *
 * @param code country code as in records
 * @param name canonical English name
 * @param wikidataId such as {@code Q159}, empty when unknown
 * @param nameAr canonical Arabic name
 */
public record Country(String code, String name, String wikidataId, String nameAr) {
  /** The country by its name, whose sector the event decides. */
  public Referent named() {
    return referent(Referent.Kind.COUNTRY, List.of());
  }

  /** The country's government, named by its capital or a palace. */
  public Referent government() {
    return referent(Referent.Kind.SEAT, List.of("GOV"));
  }

  private Referent referent(Referent.Kind kind, List<String> sectors) {
    String wikidata = wikidataId.startsWith("Q") ? wikidataId : null;
    return new Referent(code, kind, name, nameAr, wikidata, code, sectors, null, null, null, null);
  }
}
