package nl.opvolgmonitor.domain.observation.proposal;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.reading.Said;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.source.Chamber;
import nl.opvolgmonitor.domain.source.DocumentType;
import nl.opvolgmonitor.domain.source.TextQuality;

/**
 * An entry of the House's register as it is read.
 *
 * @param text a line for each field, in the words of the source
 */
public record HouseReading(String text, Said said) {

    /** The key of the document that the entry itself is: another one when it says something else. */
    static String own(HouseEntry entry, EntryText text) {
        return entry.key() + "/register-%08x".formatted(text.toString().hashCode());
    }

    /** With the entry itself before what it tells. */
    static HouseReading of(HouseEntry entry, String sort, EntryText text, List<Proposal> proposals) {
        var number = entry.kept().observation().number().map(each -> " " + each).orElse("");
        var title = sort + number + " in het register van de Tweede Kamer";
        var all = Stream.concat(Stream.of(itself(entry, title, text)), proposals.stream());
        return new HouseReading(
                text.toString(), new Said(entry.key(), own(entry, text), Genre.OTHER, title, all.toList()));
    }

    private static Proposal itself(HouseEntry entry, String title, EntryText text) {
        return new Draft(Kind.DOCUMENT, own(entry, text), HouseRules.ENTRY, Sureness.HIGH)
                .with("type", DocumentType.WEBPAGINA)
                .with("title", title)
                .with("titleInferredFrom", "soort en nummer in het register")
                .with("effective", entry.day().toString())
                .with("chamber", Chamber.TK)
                .with("url", entry.kept().url())
                .with("textQuality", TextQuality.GOOD)
                .quote(List.of(text.whole()))
                .proposal();
    }
}
