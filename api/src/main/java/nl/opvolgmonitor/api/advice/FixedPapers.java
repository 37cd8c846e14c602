package nl.opvolgmonitor.api.advice;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.advice.CorrectionNote;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Fact;
import nl.opvolgmonitor.domain.advice.paper.Paper;

/** A fixed advice on paper: as it was fixed, with when that was and the hash by which anyone can check it. */
@Singleton
final class FixedPapers {

    Paper of(Advice advice) {
        return of(advice, List.of());
    }

    /** With the notes that were added before the text. */
    Paper of(Advice advice, List<CorrectionNote> notes) {
        var paper = advice.says().paper();
        var about = new ArrayList<Fact>();
        about.add(Told.fact("Status", "Vastgesteld op " + Told.DATES.instant(advice.fixedAt())));
        if (advice.published().shownAt().isAfter(advice.fixedAt())) {
            about.add(Told.fact(
                    "Openbaar vanaf", Told.DATES.instant(advice.published().shownAt())));
        }
        about.addAll(paper.about());
        about.add(Told.fact("Adres", paper.identifier()));
        about.add(Told.fact("Inhoud (SHA-256 van advies.json)", advice.sha256()));
        return new Paper(
                paper.identifier(),
                paper.title(),
                paper.day(),
                about,
                Stream.concat(told(notes), paper.blocks().stream()).toList());
    }

    private static Stream<Block> told(List<CorrectionNote> notes) {
        return notes.isEmpty()
                ? Stream.of()
                : Stream.concat(
                        Stream.of(new Heading(1, "correctienotas", "Correctienota’s")),
                        notes.stream()
                                .map(note -> Paragraph.of(Told.DATES.instant(note.recordedAt()) + ": " + note.text())));
    }
}
