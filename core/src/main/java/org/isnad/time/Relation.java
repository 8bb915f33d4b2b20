package org.isnad.time;

/** How a date stands to today: the last one, this one, the next one, or not said. */
public enum Relation {
  NONE,
  LAST,
  THIS,
  NEXT
}
