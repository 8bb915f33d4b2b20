package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Normalizer;
import org.jspecify.annotations.Nullable;

/** A query in SQL, over {@code events e} and {@code articles a}. */
final class EventConditions {
  private static final String PARTY =
      "e.number in (select p.event from parties p where p.part in ('actor', 'recipient') and ";
  private static final String BY_COUNTRY = PARTY + "p.country = ?)";
  private static final String BY_NAME =
      PARTY
          + "p.actor in (select number from actors"
          + " where key = ? or name_small = ? or name_ar = ?))";

  private final StringBuilder where = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  private EventConditions() {}

  static EventConditions of(EventQuery query) {
    EventConditions conditions = new EventConditions();
    conditions.add("e.last_day >= ?", query.first());
    conditions.add("e.first_day <= ?", query.last());
    conditions.add("e.type = ?", query.type());
    conditions.add("a.id = ?", query.article());
    conditions.addParty(query.party());
    conditions.addParty(query.other());
    return conditions;
  }

  /** The conditions as a clause, empty when there are none. */
  String where() {
    return where.toString();
  }

  /** The values of the clause's marks. */
  Object[] values() {
    return values.toArray();
  }

  private void add(String condition, @Nullable Object value) {
    if (value != null) {
      where.append(where.length() == 0 ? " where " : " and ").append(condition);
      values.add(PlainText.of(value.toString()));
    }
  }

  private void addParty(@Nullable String party) {
    if (party == null) {
      return;
    }
    if (ActorKey.isCountry(party)) {
      add(BY_COUNTRY, party);
    } else {
      add(BY_NAME, party);
      values.add(ActorKey.small(party));
      values.add(PlainText.of(Normalizer.key(party)));
    }
  }
}
