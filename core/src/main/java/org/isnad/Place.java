package org.isnad;

import org.jspecify.annotations.Nullable;

/**
 * Where an event happened.
 *
 * @param text the words of the article
 * @param span where they stand
 * @param name canonical English name, null when unknown
 * @param country ISO 3166-1 alpha-3, null when unknown
 * @param latitude degrees, null when unknown
 * @param longitude degrees, null when unknown
 * @param geonamesId null when unknown
 */
public record Place(
    String text,
    Span span,
    @Nullable String name,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Long geonamesId) {}
