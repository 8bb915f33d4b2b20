/**
 * Articles and their events, kept in one directory (SQLite) or in PostgreSQL. {@link
 * org.isnad.store.StoreWriter} writes, {@link org.isnad.store.Store} reads.
 *
 * <p>To add a table: write the next script in {@code schema/} beside {@code
 * V1__articles_and_events.sql}, statements ended by a semicolon at the end of a line, in SQL that
 * both databases take, with {@code ${number}}, {@code ${bytes}} and {@code ${real}} for what they
 * call differently ({@code bigint} and {@code text} both know); name it last in the list of {@code
 * org.isnad.store.sql.Schema}. A script that was released is never changed. Then {@code
 * writer.write(session -> …)} and {@code store.read(session -> …)} run SQL on it, each call one
 * transaction. Numbers of rows are given by the writer, of which there is one.
 */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
