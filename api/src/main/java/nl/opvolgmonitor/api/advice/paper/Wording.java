package nl.opvolgmonitor.api.advice.paper;

import java.util.List;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.ui.register.Span;

/** A line as bare text. */
final class Wording {

    private Wording() {}

    /** With what is in its footnotes, between brackets. */
    static String of(List<Run> runs) {
        return runs.stream().map(Wording::of).collect(Collectors.joining());
    }

    static String of(Run run) {
        return switch (run) {
            case Run.Words words -> words.text();
            case Run.Strong strong -> strong.text();
            case Run.Quoted quoted -> quoted(quoted);
            case Run.Link link -> link.text();
            case Run.Note note -> " (" + of(note.runs()) + ")";
        };
    }

    /** A line for in a footnote: there is no footnote to a footnote, so what it says is put between brackets. */
    static List<Run> withoutNotes(List<Run> runs) {
        return runs.stream()
                .map(run -> run instanceof Run.Note ? new Run.Words(of(run)) : run)
                .toList();
    }

    /** The words of a quote, without the marks of its source and the numbers of the notes there. */
    static String bare(String quote) {
        return Span.of(quote).stream()
                .filter(span -> span.style() != Span.Style.NOTE)
                .map(Span::text)
                .collect(Collectors.joining());
    }

    private static String quoted(Run.Quoted quoted) {
        return "“" + bare(quoted.text()) + "”";
    }
}
