/**
 * How much two articles, and two reports of events, have in common: pure functions over what {@link
 * org.isnad.relate.PortraitPainter} takes from an article, for a store as for a cluster.
 */
@NullMarked
package org.isnad.relate;

import org.jspecify.annotations.NullMarked;
