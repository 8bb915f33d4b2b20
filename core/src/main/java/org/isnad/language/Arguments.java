package org.isnad.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who stands where about a predicate: arguments by role, in the order of the text. */
public final class Arguments {
  /** Roles that are no preposition. */
  public static final String SUBJECT = "subject";

  public static final String OBJECT = "object";
  public static final String SECOND_OBJECT = "object2";
  public static final String IDAFA = "idafa";

  /** The doer beside a passive or a masdar: at the hands of, by. */
  public static final String AGENT = "agent";

  /** The subject of the content clause. */
  public static final String CLAUSE = "clause";

  /** An adjective of country or movement that stands by a nominal predicate. */
  public static final String ADJECTIVE = "adjective";

  /** The doer of a masdar that only the verb above it tells: denies doing, demands to do. */
  public static final String CONTROLLER = "controller";

  private final Map<String, List<Argument>> roles = new LinkedHashMap<>();
  private boolean passive;
  private int contentClause = -1;

  /** The arguments in a role (a name above or a preposition's lemma), maybe empty. */
  public List<Argument> in(String role) {
    return roles.getOrDefault(role, List.of());
  }

  public boolean has(String role) {
    return roles.containsKey(role);
  }

  public void add(String role, Argument argument) {
    roles.computeIfAbsent(role, key -> new ArrayList<>(2)).add(argument);
  }

  public Map<String, List<Argument>> all() {
    return roles;
  }

  /** The verb is passive: its object stands as its subject in the text. */
  public boolean isPassive() {
    return passive;
  }

  public void markPassive() {
    passive = true;
  }

  /** The number of the content clause that the predicate governs, −1 when none. */
  public int contentClause() {
    return contentClause;
  }

  public void governs(int clause) {
    contentClause = clause;
  }
}
