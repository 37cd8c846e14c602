package nl.opvolgmonitor.api.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.api.page.PageRefused;
import nl.opvolgmonitor.api.page.PublicQueries;

/** Makes and writes the pages of some addresses. What it is known that they will ask is asked at once. For several threads. */
final class PortionMaking {

    private final SitePages pages;
    private final SiteWriter writer;

    PortionMaking(SitePages pages, SiteWriter writer) {
        this.pages = pages;
        this.writer = writer;
    }

    List<MadePage> make(List<Frontier.Entry> portion) throws IOException {
        var asking = pages.asking(
                portion.stream().map(entry -> entry.addresses().getFirst()).toList());
        var made = new ArrayList<MadePage>();
        for (var entry : portion) {
            for (var address : entry.addresses()) {
                made.add(make(address, entry.ledBy(), asking));
            }
        }
        return made;
    }

    private MadePage make(SiteAddress address, String ledBy, PublicQueries asking) throws IOException {
        try {
            if (address.isLying()) {
                return lying(address, ledBy);
            }
            var files = new ArrayList<SiteFile>();
            var page = pages.at(address, asking);
            for (var each : page) {
                files.add(writer.write(each));
            }
            return new MadePage(address, ledBy, files, page.getFirst().check(), null);
        } catch (PageRefused refused) {
            return MadePage.refused(address, ledBy, refused.getMessage());
        }
    }

    private MadePage lying(SiteAddress address, String ledBy) throws IOException {
        var file = writer.write(address, pages.fileAt(address));
        return new MadePage(address, ledBy, List.of(file), PageCheck.NOTHING, null);
    }
}
