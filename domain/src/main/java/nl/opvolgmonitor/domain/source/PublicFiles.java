package nl.opvolgmonitor.domain.source;

/** The files that everyone may have: of a published document, and not confidential. */
public interface PublicFiles extends FileDownloads {}
