package org.isnad;

/**
 * A range of an article's text, in UTF-16 code units: {@code start} inclusive, {@code end}
 * exclusive. A negative range or one that ends before it starts is an {@link
 * IllegalArgumentException}.
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + ".." + end);
    }
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
