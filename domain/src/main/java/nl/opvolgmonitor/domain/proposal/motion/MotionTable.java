package nl.opvolgmonitor.domain.proposal.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.motion.ExecutionStatus;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Table;
import nl.opvolgmonitor.domain.register.Kind;

/** The table in which a ministry tells how motions are carried out: each row names one, and how far it is. */
record MotionTable(Letter letter, List<String> known) {

    private static final Pattern MOTIONS = Pattern.compile("(?iu)\\bmoties?\\b|omschrijving");
    private static final Pattern STATE =
            Pattern.compile("(?iu)stand van zaken|status|afdoening|voortgang|uitvoering|reactie");
    private static final List<Mark> MARKS = List.of(
            new Mark(ExecutionStatus.NOT_EXECUTED, "niet (?:uitgevoerd|uit te voeren)|wordt niet"),
            new Mark(ExecutionStatus.PARTLY_EXECUTED, "deels|gedeeltelijk|ten dele"),
            new Mark(
                    ExecutionStatus.IN_EXECUTION,
                    "in uitvoering|in behandeling|loopt|lopend|onderhanden|wordt|worden|zal|zullen|uiterlijk|gepland|voorzien|nog niet"),
            new Mark(
                    ExecutionStatus.SETTLED_BY_CABINET,
                    "uitgevoerd|afgedaan|voldaan|afgerond|gereed|aangeboden|geïnformeerd|verzonden|gestuurd"));

    private record Mark(ExecutionStatus status, Pattern words) {

        Mark(ExecutionStatus status, String words) {
            this(status, Pattern.compile("(?iu)\\b(?:" + words + ")\\b"));
        }
    }

    /** Only of the motions that are known. */
    List<Proposal> executions() {
        var proposals = new ArrayList<Proposal>();
        for (var table : Table.in(letter.raw())) {
            int motions = table.column(MOTIONS);
            int state = table.column(STATE);
            if (motions >= 0 && state > motions) {
                table.rows().forEach(row -> execution(row, motions, state).ifPresent(proposals::add));
            }
        }
        return proposals;
    }

    private Optional<Proposal> execution(List<Excerpt> row, int motions, int state) {
        var told = Table.cell(row, state);
        var status = told.flatMap(cell -> status(cell.raw()));
        var key = Table.cell(row, motions).flatMap(cell -> key(row, cell.raw()));
        return key.isEmpty() || told.isEmpty()
                ? Optional.empty()
                : status.map(one -> proposal(key.get(), one, told.get()));
    }

    private static Optional<ExecutionStatus> status(String words) {
        return MARKS.stream()
                .filter(mark -> mark.words().matcher(words).find())
                .map(Mark::status)
                .findFirst();
    }

    /** As its own sentence gives it: by its number, which may stand in a cell beside it, else by its movers. */
    private Optional<String> key(List<Excerpt> row, String motion) {
        var words = String.join(" ", row.stream().map(Excerpt::raw).toList());
        return Mention.in(motion).stream()
                .findFirst()
                .flatMap(mention -> Stream.of(
                                Numbered.pair(motion).map(Numbered::key),
                                Numbered.pair(words).map(Numbered::key),
                                Optional.of(MotionDrafts.key(mention.movers(), "")))
                        .flatMap(Optional::stream)
                        .filter(known::contains)
                        .findFirst());
    }

    private Proposal proposal(String key, ExecutionStatus status, Excerpt cell) {
        return new Draft(Kind.MOTION_EXECUTION, key + "/uitvoering-1", MotionRules.TABLED, Sureness.MEDIUM)
                .with("motion", key)
                .with("status", status)
                .with("document", LetterKey.of(letter))
                .with("text", cell.raw())
                .quote(List.of(cell))
                .proposal();
    }
}
