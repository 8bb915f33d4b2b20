package org.isnad.store;

import org.isnad.Event;

/**
 * An event in the store.
 *
 * @param article the newest version of the article that tells of it
 * @param line the record as {@code isnad code} writes it, without the line's end
 */
public record KeptEvent(KeptArticle article, Event event, String line) {}
