package nl.opvolgmonitor.api.opendata;

import java.nio.file.Path;

/** A file as it was made: where it lies, how many bytes it has, and the SHA-256 of them in hexadecimal digits. */
record EditionFile(EditionFormat format, Path path, long size, String sha256) {}
