package org.isnad.ingest.repeat;

/** Ids seen and the texts they had, as hashes of 64 bits, without an object for each. */
final class SeenTexts {
  private static final int FIRST_SIZE = 1 << 12;

  private long[] ids = new long[FIRST_SIZE];
  private long[] texts = new long[FIRST_SIZE];
  private int count;

  boolean has(long id) {
    return ids[place(ids, nonZero(id))] != 0;
  }

  boolean hasText(long id, long text) {
    int place = place(ids, nonZero(id));
    return ids[place] != 0 && texts[place] == text;
  }

  void add(long id, long text) {
    if (count * 4 >= ids.length * 3) {
      grow();
    }
    int place = place(ids, nonZero(id));
    count += ids[place] == 0 ? 1 : 0;
    ids[place] = nonZero(id);
    texts[place] = text;
  }

  private static long nonZero(long id) {
    return id == 0 ? 1 : id;
  }

  /** Where the id is, or would be: the table's length is a power of two and it is never full. */
  private static int place(long[] table, long id) {
    int place = (int) id & table.length - 1;
    while (table[place] != 0 && table[place] != id) {
      place = place + 1 & table.length - 1;
    }
    return place;
  }

  private void grow() {
    long[] moreIds = new long[ids.length * 2];
    long[] moreTexts = new long[ids.length * 2];
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] != 0) {
        int place = place(moreIds, ids[i]);
        moreIds[place] = ids[i];
        moreTexts[place] = texts[i];
      }
    }
    ids = moreIds;
    texts = moreTexts;
  }
}
