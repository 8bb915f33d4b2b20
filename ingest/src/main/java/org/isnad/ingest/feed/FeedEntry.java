package org.isnad.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * What a feed tells of one article.
 *
 * @param key names the entry within its feed: its own id, else its address, else its title
 * @param url where the page is
 * @param published ISO 8601
 * @param updated ISO 8601
 * @param html the text that the feed gives, maybe only its beginning
 * @param full whether {@code html} is meant to be all of the article
 */
public record FeedEntry(
    String key,
    @Nullable String url,
    @Nullable String title,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String author,
    @Nullable String html,
    boolean full) {}
