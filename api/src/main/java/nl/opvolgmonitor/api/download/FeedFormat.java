package nl.opvolgmonitor.api.download;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A feed (Atom, RFC 4287) of what last changed among the records of a selection, each with the sentence that changed. */
@Singleton
final class FeedFormat implements DownloadFormat {

    @Override
    public String extension() {
        return "atom";
    }

    @Override
    public String mediaType() {
        return AtomFeed.MEDIA_TYPE;
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public boolean isByLastChange() {
        return true;
    }

    @Override
    public void write(Download download, OutputStream out) throws IOException {
        var list = download.selection().list().path();
        var self = download.origin() + "/nl/" + list + ".atom"
                + download.selection().query();
        new AtomFeed(
                        "Opvolgmonitor: " + list,
                        download.address(),
                        self,
                        download.stand().recorded())
                .write(newest(download), out);
    }

    /** The newest first. The rows come by the last change of the record, an entry tells what last came with a quote. */
    private static List<AtomEntry> newest(Download download) {
        var entries = new ArrayList<AtomEntry>();
        while (entries.size() < AtomFeed.MOST && download.rows().hasNext()) {
            entries.add(FeedEntry.of(download.rows().next()).atom(download.origin()));
        }
        entries.sort(Comparator.comparing(AtomEntry::at).reversed());
        return entries;
    }
}
