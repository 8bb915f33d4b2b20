package org.isnad.arabic.mention;

import java.util.List;
import org.isnad.actor.ArticleContext.Side;
import org.isnad.actor.Referent;
import org.isnad.actor.Referent.Kind;
import org.isnad.actor.Sectors;
import org.jspecify.annotations.Nullable;

/** Referents that no entry names: offices, groups, bodies of a country. */
final class Referents {
  private static final List<String> PEOPLE =
      List.of(
          "CVL", "REF", "MED", "EDU", "JRN", "AGR", "LAB", "SOC", "BUS", "REL", "OPP", "CRM",
          "UAF");

  private Referents() {}

  static Referent of(
      String id,
      Kind kind,
      @Nullable String nameAr,
      @Nullable String country,
      List<String> sectors,
      @Nullable String role) {
    return new Referent(id, kind, null, nameAr, null, country, sectors, role, null, null, null);
  }

  static Referent withCountry(Referent referent, @Nullable String country) {
    return new Referent(
        referent.id(),
        referent.kind(),
        referent.name(),
        referent.nameAr(),
        referent.wikidataId(),
        country,
        referent.sectors(),
        referent.role(),
        referent.latitude(),
        referent.longitude(),
        referent.geonamesId());
  }

  static Referent with(Referent referent, List<String> sectors, @Nullable String role) {
    return new Referent(
        referent.id(),
        referent.kind(),
        referent.name(),
        referent.nameAr(),
        referent.wikidataId(),
        referent.country(),
        sectors,
        role,
        referent.latitude(),
        referent.longitude(),
        referent.geonamesId());
  }

  /** A part of a country, or a country as a place. */
  static Referent place(Referent of, String nameAr) {
    return new Referent(
        of.id(),
        Kind.PLACE,
        of.name(),
        nameAr,
        of.wikidataId(),
        of.country(),
        List.of(),
        of.role(),
        of.latitude(),
        of.longitude(),
        of.geonamesId());
  }

  static Kind bodyKind(List<String> sectors) {
    return Sectors.isArmed(sectors) ? Kind.ARMED : Kind.BODY;
  }

  static Kind groupKind(List<String> sectors) {
    return Sectors.isArmed(sectors) ? Kind.ARMED : Kind.GROUP;
  }

  /** Whether those of these sectors govern and fight, or live there. */
  static Side side(Referent referent) {
    boolean people =
        referent.kind() == Kind.PLACE
            || referent.kind() == Kind.GROUP && referent.sectors().isEmpty()
            || !referent.sectors().isEmpty() && PEOPLE.contains(referent.sectors().get(0));
    return people ? Side.PEOPLE : Side.STATE;
  }
}
