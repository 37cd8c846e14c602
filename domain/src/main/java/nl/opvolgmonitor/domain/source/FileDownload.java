package nl.opvolgmonitor.domain.source;

import java.io.InputStream;

/** A file on its way out. The stream fetches as it is read and holds no connection meanwhile. */
public record FileDownload(String sha256, FileType type, FileName name, long size, InputStream content) {}
