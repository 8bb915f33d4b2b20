/**
 * Full-text search over a store by the coder's own lemmas, in a Lucene index that is made from the
 * record and can be thrown away at any time. {@link org.isnad.store.search.SearchIndex} answers a
 * {@link org.isnad.store.search.SearchQuery} with a {@link org.isnad.store.search.Page}.
 */
@NullMarked
package org.isnad.store.search;

import org.jspecify.annotations.NullMarked;
