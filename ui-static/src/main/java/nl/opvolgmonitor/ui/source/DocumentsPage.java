package nl.opvolgmonitor.ui.source;

import nl.opvolgmonitor.ui.register.Connection;

/** One page of the list of documents, newest first. */
public record DocumentsPage(Connection<DocumentEntry> documents) {}
