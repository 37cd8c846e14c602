package nl.opvolgmonitor.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Span;
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
    public record Piece(Span span, boolean marked) {}

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

    /** The sentence as it is set, cut where what matched begins or ends. */
    public List<Piece> pieces() {
        return Span.of(sentence).stream().flatMap(this::pieces).toList();
    }

    private Stream<Piece> pieces(Span span) {
        var pieces = new ArrayList<Piece>();
        int place = span.start();
        for (var mark : marks) {
            int begin = Math.clamp(mark.offset(), place, span.end());
            int end = Math.clamp((long) mark.offset() + mark.length(), begin, span.end());
            pieces.add(new Piece(span.between(place, begin), false));
            pieces.add(new Piece(span.between(begin, end), true));
            place = end;
        }
        pieces.add(new Piece(span.between(place, span.end()), false));
        return pieces.stream().filter(piece -> !piece.span().text().isEmpty());
    }
}
