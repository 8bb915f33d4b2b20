package org.isnad.time;

/** What a time expression says, before it is resolved. */
public interface TimeValue {}
