package org.isnad.store.search;

import org.isnad.store.KeptArticle;

/**
 * An article that was found.
 *
 * @param score greater is better; only hits of one query compare
 * @param title empty where the article has none
 * @param excerpt the sentence with most of what was asked for, cut where it is long
 */
public record Hit(KeptArticle article, double score, Marked title, Marked excerpt) {}
