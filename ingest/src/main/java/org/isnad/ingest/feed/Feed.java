package org.isnad.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as read.
 *
 * @param title the outlet's, maybe with a section
 * @param minutes how long the feed says that it stays the same; 0 when it does not
 */
public record Feed(@Nullable String title, int minutes, List<FeedEntry> entries) {}
