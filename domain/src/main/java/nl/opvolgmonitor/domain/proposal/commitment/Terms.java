package nl.opvolgmonitor.domain.proposal.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.deadline.DeadlineReading;
import nl.opvolgmonitor.domain.deadline.FirmnessReader;
import nl.opvolgmonitor.domain.register.Firmness;
import org.jspecify.annotations.Nullable;

/** Finds in a sentence the words that say by when what it undertakes will be done. */
final class Terms {

    /** "Agenda 2021–2024" is the name of something, and "brief van 18 november 2020" another document. */
    private static final String NAMES =
            "(?iu)(?:\\p{L}*(?:agenda|programma|plan|akkoord|strategie|monitor|begroting|brief|debat|overleg|rapport|motie|wet|(?<!ik )(?<!we )(?<!wij )(?<!kabinet )(?<!minister )besluit|verslag|richtlijn|rapportage)";

    private static final Pattern NAMES_BEFORE = Pattern.compile(
            NAMES
                    + "(?: van| d\\.d\\.| uit| over| op| voor de periode)|d\\.d\\.|vergaderjaar|periode|sinds|kamerstuk[^,]{0,20}) $");

    /** "Programma 2021", but not "het akkoord in september". */
    private static final Pattern NAME_WITH_YEAR = Pattern.compile(NAMES + ") $");

    /** What a clause says of something that is not there yet. */
    private static final Pattern WHEN_READY = Pattern.compile(
            "(?iu)^[^.;]{0,100}?\\b(?:gereed|gezonden|gestuurd|toegezonden|aangeboden|opgeleverd|afgerond|ingevoerd|ingediend|gepubliceerd|beschikbaar|verschijnt|verschijnen|verwacht|start|starten|begint|gestart|operationeel|klaar|volgt|volgen|aangepast|gerealiseerd|ingericht|voltooid|plaatsvindt|plaatsvinden|wordt|worden|zal|zullen|moet|is|zijn|te \\p{L}+en)\\b");

    private static final int BEFORE = 60;
    private static final int CLAUSE = 140;

    /** What stands behind these is what is undertaken. */
    private static final Pattern SAYS_WHAT = Pattern.compile(
            "(?iu)\\b(?:zeg|zeggen|toezeggen|toegezegd|afgesproken|overeengekomen|besloten|laten weten|aangekondigd|voornemens|streven|streef|streeft|inzet|doel|bedoeling|zorg|ervoor)\\b.{0,120}\\b(?:dat|om|te)\\b");

    private final DeadlineReader reader;
    private final @Nullable LocalDate date;

    Terms(DeadlineReader reader, @Nullable LocalDate date) {
        this.reader = reader;
        this.date = date;
    }

    /** The words that bind; else those of a clause that says when it is ready. Empty when it names no moment to come. */
    Optional<Term> in(Place place, CommitmentForm form, @Nullable Firmness rule) {
        var main = readings(place).stream()
                .filter(reading -> !reading.past())
                .filter(reading -> binds(reading, place))
                .min(Comparator.comparingInt(Terms::rank));
        return main.filter(reading -> !isLoose(reading))
                .or(() -> inClause(place, form))
                .or(() -> main)
                .map(reading -> new Term(place, reading, firmness(place, form, rule)));
    }

    /** "Momenteel" says less than when it will be ready. */
    private static boolean isLoose(DeadlineReading reading) {
        return reading.kind() == DeadlineKind.VAGUE && reading.earliest() == null;
    }

    /** "Een handreiking, die eind dit jaar gereed is": of what is promised, and not of what others do. */
    private Optional<DeadlineReading> inClause(Place place, CommitmentForm form) {
        boolean open = form != CommitmentForm.COMPLETED_ACTION && form != CommitmentForm.ORAL_PLEDGE;
        var readings = readings(place).stream()
                .filter(reading -> (reading.kind().isDated() || reading.earliest() != null) && !reading.past())
                .filter(reading -> !isOfName(reading, place) && !isOver(reading) && isAhead(reading))
                .filter(reading -> SAYS_WHAT.matcher(before(reading, place)).find()
                        || WHEN_READY.matcher(clause(reading, place)).find())
                .toList();
        return open && readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty();
    }

    private static String before(DeadlineReading reading, Place place) {
        return place.text().substring(0, reading.start());
    }

    private static String clause(DeadlineReading reading, Place place) {
        return place.text().substring(reading.end(), Math.min(place.text().length(), reading.end() + CLAUSE));
    }

    private boolean isAhead(DeadlineReading reading) {
        var first = reading.earliest() == null ? reading.latest() : reading.earliest();
        return date == null || first == null || !first.isBefore(date) || reading.latest() != null;
    }

    /**
     * As in a letter, and else also in what depends on the pledge: "Ik zeg toe dat de Kamer voor de zomer …". "In de volgende
     * brief, in november 2023" names a day too, which says more.
     */
    Optional<Term> spoken(Place place, CommitmentForm form, @Nullable Firmness rule) {
        return in(place, form, rule)
                .filter(term -> term.reading().latest() != null)
                .or(() -> anywhere(place, form, rule)
                        .filter(term -> term.reading().latest() != null))
                .or(() -> in(place, form, rule))
                .or(() -> anywhere(place, form, rule));
    }

    private Optional<Term> anywhere(Place place, CommitmentForm form, @Nullable Firmness rule) {
        return readings(place).stream()
                .filter(reading -> !reading.past() && !isOfName(reading, place) && !isOver(reading))
                .min(Comparator.comparing((DeadlineReading reading) -> reading.latest() == null)
                        .thenComparingInt(Terms::rank))
                .map(reading -> new Term(place, reading, firmness(place, form, rule)));
    }

    /** What lies behind: the day or month on which something was done. */
    Optional<DeadlineReading> done(Place place) {
        return readings(place).stream()
                .filter(reading -> reading.latest() != null && reading.kind().isDated())
                .filter(reading -> date == null
                        || !date.isBefore(reading.earliest() == null ? reading.latest() : reading.earliest()))
                .filter(reading -> !isOfName(reading, place))
                .findFirst();
    }

    private List<DeadlineReading> readings(Place place) {
        return reader.read(place.text(), date);
    }

    private boolean binds(DeadlineReading reading, Place place) {
        if (isOfName(reading, place) || isOver(reading)) {
            return false;
        }
        return reading.kind() == DeadlineKind.CONDITIONAL || isInMain(reading, place);
    }

    private boolean isOver(DeadlineReading reading) {
        return date != null && (isBefore(reading.latest()) || isOfPastYear(reading.event(), date.getYear()));
    }

    private boolean isBefore(@Nullable LocalDate day) {
        return day != null && day.isBefore(Objects.requireNonNull(date));
    }

    /** The Voorjaarsnota of last year is where money came from. */
    private static boolean isOfPastYear(@Nullable String event, int year) {
        return event != null
                && event.matches(".*_\\d{4}")
                && Integer.parseInt(event.substring(event.length() - 4)) < year;
    }

    private static boolean isInMain(DeadlineReading reading, Place place) {
        var shift = place.text().length() - place.text().stripLeading().length();
        return place.view().main().stream()
                .anyMatch(token -> token.start() + shift >= reading.start() && token.end() + shift <= reading.end());
    }

    private static boolean isOfName(DeadlineReading reading, Place place) {
        var before = place.text().substring(Math.max(0, reading.start() - BEFORE), reading.start());
        var between = before.lastIndexOf('(') > before.lastIndexOf(')');
        boolean year = Character.isDigit(reading.raw().charAt(0));
        return between
                || NAMES_BEFORE.matcher(before).find()
                || (year && NAME_WITH_YEAR.matcher(before).find());
    }

    /** A day says more than a rhythm, a rhythm more than a condition, and loose words least. */
    private static int rank(DeadlineReading reading) {
        var atFront = reading.start() < 3 && reading.kind() == DeadlineKind.CONDITIONAL;
        return switch (reading.kind()) {
            case RECURRING -> 2;
            case CONDITIONAL -> atFront ? 0 : 3;
            case VAGUE, NONE -> 4;
            case DAY, MONTH, QUARTER, HALF_YEAR, YEAR, YEAR_RANGE, START_OF_YEAR, MID_YEAR, END_OF_YEAR -> 1;
            case BEFORE_EVENT, AFTER_EVENT, WITHIN -> 1;
        };
    }

    private static @Nullable Firmness firmness(Place place, CommitmentForm form, @Nullable Firmness rule) {
        if (form == CommitmentForm.ONGOING) {
            return null;
        }
        return rule != null ? rule : FirmnessReader.read(place.text()).orElse(null);
    }
}
