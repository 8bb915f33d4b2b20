package org.isnad.formats;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Several values in one cell. */
final class Lists {
  private Lists() {}

  /** The values joined by semicolons, each at its place: the unknown is empty. */
  static <T> String joined(List<T> items, Function<T, @Nullable String> value) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      String text = value.apply(items.get(i));
      joined.append(i == 0 ? "" : ";").append(text == null ? "" : text);
    }
    return joined.toString();
  }

  /** The known values joined by semicolons, each once; null when there is none. */
  static <T> @Nullable String known(List<T> items, Function<T, @Nullable String> value) {
    Set<String> known = new LinkedHashSet<>();
    for (T item : items) {
      String text = value.apply(item);
      if (text != null) {
        known.add(text);
      }
    }
    return known.isEmpty() ? null : String.join(";", known);
  }
}
