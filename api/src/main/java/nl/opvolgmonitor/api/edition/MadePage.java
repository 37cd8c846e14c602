package nl.opvolgmonitor.api.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an address: the files that were written and what was seen in the page, or the sentence that says why there is none, null
 * otherwise. {@code ledBy} is the page that was the first to lead there.
 */
record MadePage(
        SiteAddress address,
        String ledBy,
        List<SiteFile> files,
        PageCheck check,
        @Nullable String refusal) {

    static MadePage refused(SiteAddress address, String ledBy, @Nullable String refusal) {
        return new MadePage(address, ledBy, List.of(), PageCheck.NOTHING, String.valueOf(refusal));
    }
}
