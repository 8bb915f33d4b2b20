/**
 * Codes events in Arabic news. {@code org.isnad} has the records and the coder, {@code
 * org.isnad.arabic} makes a coder of Arabic, {@code org.isnad.lexicon} reads lexicons, {@code
 * org.isnad.coreference} joins mentions of one happening. The rest may change at any time.
 */
module org.isnad {
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine.v2;

  exports org.isnad;
  exports org.isnad.arabic;
  exports org.isnad.coreference;
  exports org.isnad.language;
  exports org.isnad.lexicon;
}
