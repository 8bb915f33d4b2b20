package org.isnad.formats;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The event codes of CAMEO. Names and Goldstein values: {@code cameo.tsv}; quad and penta classes:
 * the codebooks of GDELT and Phoenix.
 */
final class Cameo {
  private static final int ROOT = 2;
  private static final int BASE = 3;
  private static final String MATERIAL_CONFLICT = "14";
  private static final String REDUCE_RELATIONS = "16";

  private static final Map<String, Code> CODES = codes();

  /** The roots' values in the table that Phoenix falls back on. */
  private static final Map<String, String> PHOENIX_ROOTS =
      Resource.rows("phoenix-roots.tsv", row -> row[0], row -> row[1]);

  private Cameo() {}

  private record Code(String name, @Nullable String goldstein) {}

  private static Map<String, Code> codes() {
    return new HashMap<>(
        Resource.rows(
            "cameo.tsv", row -> row[0], row -> new Code(row[1], row[2].isEmpty() ? null : row[2])));
  }

  static String root(String code) {
    return code.substring(0, Math.min(ROOT, code.length()));
  }

  /** The first three digits, or the root of a root. */
  static String base(String code) {
    return code.substring(0, Math.min(BASE, code.length()));
  }

  /** What CAMEO calls the code, null when it has no such code. */
  static @Nullable String name(String code) {
    Code known = CODES.get(code);
    return known == null ? null : known.name();
  }

  /** The value of the code, or of the nearest code above it that has one; null of no code. */
  static @Nullable String goldstein(String code) {
    for (int length = code.length(); length >= ROOT; length--) {
      Code known = CODES.get(code.substring(0, length));
      if (known != null && known.goldstein() != null) {
        return known.goldstein();
      }
    }
    return null;
  }

  /** The same by Phoenix's table, which has other values for roots. */
  static @Nullable String phoenixGoldstein(String code) {
    Code known = CODES.get(code);
    boolean exact = code.length() > ROOT && known != null && known.goldstein() != null;
    return exact && known != null ? known.goldstein() : PHOENIX_ROOTS.get(root(code));
  }

  /** GDELT's: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material. */
  static int quadClass(String code) {
    String root = root(code);
    if (root.compareTo("06") < 0) {
      return 1;
    }
    if (root.compareTo("09") < 0) {
      return 2;
    }
    return root.compareTo(MATERIAL_CONFLICT) < 0 ? 3 : 4;
  }

  /** Phoenix's: 0 statements and appeals, and 16 with verbal conflict; else as GDELT's. */
  static int pentaClass(String code) {
    String root = root(code);
    if (root.compareTo("03") < 0) {
      return 0;
    }
    return root.equals(REDUCE_RELATIONS) ? 3 : quadClass(code);
  }
}
