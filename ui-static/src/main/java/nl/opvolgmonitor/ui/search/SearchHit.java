package nl.opvolgmonitor.ui.search;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Named;
import org.jspecify.annotations.Nullable;

/** A record that was found, with the sentence; {@code document} is where that stands, null when the record itself says it. */
public record SearchHit(
        Named record,
        Held held,
        @Nullable Named document,
        String sentence,
        @Nullable Integer line,
        List<SearchMark> marks) {

    /** When the record held. */
    public record Held(@Nullable Moment effective) {}

    /** What matched in the sentence. */
    public record SearchMark(int offset, int length) {}

    /** A part of the sentence, all of which matched or none. */
    public record Piece(String text, boolean marked) {}

    /** The page that shows it: of a document that says it itself, the line. */
    public String address(Links links) {
        return document != null && isDocument() ? links.line(document, line) : links.to(record);
    }

    /** The document that another record is quoted from; null when there is nothing more to say than the record does. */
    public @Nullable Named source() {
        return isDocument() ? null : document;
    }

    private boolean isDocument() {
        return record.kind().equals("Document");
    }

    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int place = 0;
        for (var mark : marks) {
            pieces.add(new Piece(sentence.substring(place, mark.offset()), false));
            place = mark.offset() + mark.length();
            pieces.add(new Piece(sentence.substring(mark.offset(), place), true));
        }
        pieces.add(new Piece(sentence.substring(place), false));
        return pieces;
    }
}
