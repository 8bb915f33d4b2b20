package org.isnad.ingest.repeat;

/**
 * What an article is compared by.
 *
 * @param outlet whose it is; empty when unknown
 * @param text the hash of its folded text
 * @param shingles the least hashes of its runs of words; empty for a text too short to compare
 */
@SuppressWarnings("ArrayRecordComponent") // prints are compared by their parts
record Print(String id, String outlet, long text, int[] shingles) {}
