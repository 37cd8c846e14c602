package nl.opvolgmonitor.ui.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.chart.Drawing.Note;
import nl.opvolgmonitor.ui.chart.Svg.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Promises along the days: from the day of the promise a line to the window that was named, as a bar with a tick on its last day;
 * a dot where it was delivered; what came after the last day is drawn as late. Without a last day it is dashes until today.
 * {@code quoted} is the language of what is quoted when it is another than that of the page, else null.
 */
public record DeadlineTimeline(
        List<Row> rows, LocalDate today, @Nullable String quoted) {

    /** What became of it so far. */
    public enum Outcome {
        /** Delivered, on time or late; the day tells. */
        DELIVERED,
        /** Nothing proves delivery yet. */
        PENDING,
        /** It will not come: failed, replaced or lapsed on a day. */
        ENDED
    }

    /**
     * A promise; {@code label} and the words of its term are quoted. {@code note} says in words how it stands; {@code earliest} and {@code latest} are the window, null where the words
     * give none; {@code settled} is the day of the outcome, null while it is pending or when that day is unknown.
     */
    public record Row(
            String label,
            Note note,
            LocalDate made,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            Outcome outcome,
            @Nullable LocalDate settled) {

        /** Until when it is late: its delivery or end, or today; null when it is not. */
        @Nullable
        LocalDate lateUntil(LocalDate today) {
            var until = settled == null ? today : settled;
            var isLate = latest != null
                    && until.isAfter(latest)
                    && (outcome == Outcome.PENDING || (outcome == Outcome.DELIVERED && settled != null));
            return isLate ? until : null;
        }

        /** When the promise rests: its outcome, or its last day when nothing came of it by then, or today. */
        private Stream<LocalDate> days() {
            return Stream.of(made, earliest, latest, settled).filter(Objects::nonNull);
        }
    }

    private static final int WIDE = 760;
    private static final int ROW = 62;
    private static final int TOP = 8;
    private static final int AXIS = 34;
    private static final int EDGE = 10;

    /** About as many signs as stand beside each other. */
    private static final int MOST = 112;

    public DeadlineTimeline {
        rows = List.copyOf(rows);
    }

    /** A telephone shows the same as a list. */
    public Picture wide(Caption caption) {
        var bottom = TOP + rows.size() * ROW;
        var svg = new Svg(WIDE, bottom + AXIS);
        var scale = scale();
        scale.years().forEach(year -> tick(svg, scale, year, bottom));
        today(svg, scale, bottom);
        for (int place = 0; place < rows.size(); place++) {
            row(svg, scale, rows.get(place), TOP + place * ROW);
        }
        svg.line(0, bottom, WIDE, bottom, "axis");
        return svg.captioned(caption.drawn("breed"));
    }

    /** Today is shown when something is still pending; otherwise the picture ends with the last thing that happened. */
    private DayScale scale() {
        var days = rows.stream().flatMap(Row::days).toList();
        var first = days.stream().min(LocalDate::compareTo).orElse(today);
        var last = days.stream().max(LocalDate::compareTo).orElse(today);
        var open = rows.stream().anyMatch(row -> row.outcome() == Outcome.PENDING);
        var end = open && today.isAfter(last) ? today : last;
        return new DayScale(first, end.plusMonths(1), EDGE, WIDE - EDGE);
    }

    private static void tick(Svg svg, DayScale scale, LocalDate year, double bottom) {
        var x = scale.x(year);
        svg.line(x, TOP, x, bottom + 5, "grid");
        svg.text(Math.clamp(x, 20d, WIDE - 20d), bottom + 22, "middle", "tick", String.valueOf(year.getYear()));
    }

    private void today(Svg svg, DayScale scale, double bottom) {
        if (!today.isAfter(scale.last())) {
            svg.line(scale.x(today), TOP, scale.x(today), bottom, "today");
        }
    }

    private void row(Svg svg, DayScale scale, Row row, double top) {
        svg.phrase(EDGE, top + 14, "label", List.of(new Piece(Lines.brief(row.label(), MOST), quoted)));
        svg.phrase(EDGE, top + 32, "note", pieces(row.note()));
        var y = top + 46;
        if (row.latest() == null) {
            svg.line(scale.x(row.made()), y, scale.x(ending(row)), y, "dashes");
        } else {
            window(svg, scale, row, row.latest(), y);
        }
        svg.circle(scale.x(row.made()), y, 3, "made");
        if (row.settled() != null) {
            svg.circle(scale.x(row.settled()), y, 6, row.outcome() == Outcome.DELIVERED ? "delivered" : "ended");
        }
    }

    /** The literal words are cut first when there is no room for all. */
    private List<Piece> pieces(Note note) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(note.stands(), null));
        if (note.raw() != null) {
            var read = note.read() == null ? "" : ", " + note.read();
            var room = Math.max(20, MOST - note.stands().length() - read.length());
            pieces.add(new Piece(" · ", null));
            pieces.add(new Piece("‘" + Lines.brief(note.raw(), room) + "’", quoted));
            pieces.add(new Piece(read, null));
        }
        return pieces;
    }

    private void window(Svg svg, DayScale scale, Row row, LocalDate latest, double y) {
        var earliest = row.earliest() == null ? latest : row.earliest();
        var left = scale.x(earliest);
        var right = scale.x(latest);
        svg.line(scale.x(row.made()), y, left, y, "lead");
        svg.rect(left, y - 6, Math.max(3, right - left), 12, "window");
        var late = row.lateUntil(today);
        if (late != null) {
            svg.line(right, y, scale.x(late), y, "late");
        }
        svg.line(right, y - 10, right, y + 10, "last-day");
    }

    private LocalDate ending(Row row) {
        return row.settled() == null ? today : row.settled();
    }
}
