package org.isnad.store;

import org.isnad.ingest.item.Item;

/**
 * An article with its events, to be kept.
 *
 * @param events the lines that {@code isnad code --format jsonl} writes for it, maybe none
 * @param coder names the program and lexicon that made them
 */
public record Coded(Item.Read read, String events, String coder) {}
