package nl.opvolgmonitor.api.edition;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Writes the list of the files of a site, line by line, and counts them. Not for several threads. */
final class FileListWriter implements AutoCloseable {

    private static final String RECORD = "/id/";

    private final Path site;
    private final BufferedWriter lines;
    private final MessageDigest digest = Sha256.digest();
    private int files;
    private int addresses;
    private int pages;
    private int records;

    FileListWriter(Path site) throws IOException {
        this.site = site;
        this.lines = Files.newBufferedWriter(site.resolve(FileList.NAME));
    }

    void add(SiteFile file) throws IOException {
        var line = FileList.line(file) + "\n";
        lines.write(line);
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        files++;
        addresses += SiteForm.of(file.name()) == SiteForm.DATA ? 0 : 1;
        pages += file.isPage() ? 1 : 0;
        records += file.address().startsWith(RECORD) && SiteForm.of(file.name()) == SiteForm.PAGE ? 1 : 0;
    }

    /** What was added: it can be looked for from now on. */
    Counts finish() throws IOException {
        lines.close();
        FileList.index(site, files);
        return new Counts(files, addresses, pages, records, HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * How many files there are; how many of them are no data beside a page; how many are pages themselves; how many records have a
     * permanent address; and the SHA-256 of the list in hexadecimal digits.
     */
    record Counts(int files, int addresses, int pages, int records, String sha256) {}

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
