/** SQL on SQLite and PostgreSQL alike: sessions, transactions, the schema's versions. */
@NullMarked
package org.isnad.store.sql;

import org.jspecify.annotations.NullMarked;
