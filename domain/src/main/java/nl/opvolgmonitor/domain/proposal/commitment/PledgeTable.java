package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Days;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Table;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;

/** The table in which a ministry tells how its pledges stand, and the one in which it plans its actions. */
final class PledgeTable {

    private static final Pattern PLEDGES = Pattern.compile("(?iu)\\btoezegging");
    private static final Pattern STATE =
            Pattern.compile("(?iu)stand van zaken|status|afdoening|voortgang|afgedaan|nakoming|reactie");
    private static final Pattern ACTIONS = Pattern.compile(
            "(?iu)^(?:nr\\.? )?(?:actie|maatregel|activiteit|wat|afspraak|resultaat|mijlpaal|product|actiepunt|omschrijving)");
    private static final Pattern PLANNED = Pattern.compile(
            "(?iu)planning|termijn|wanneer|gereed|deadline|streefdatum|tijdpad|tijdlijn|oplevering|datum");
    private static final Pattern WHO =
            Pattern.compile("(?iu)trekker|verantwoordelijk|^wie|eigenaar|actiehouder|uitvoerder|^door|partij|coördin");
    private static final Pattern NUMBER = Pattern.compile("\\b(?:TZ\\d{6}-\\d{1,4}|T\\d{5})\\b");
    private static final Pattern MOTION = Pattern.compile("(?iu)^(?:de )?(?:gewijzigde )?motie\\b");
    private static final Pattern SETTINGS = Pattern.compile(
            "(?iu)commissiedebat|tweeminutendebat|plenair debat|vragenuur|wetgevingsoverleg|notaoverleg|algemeen overleg|begrotingsbehandeling");
    private static final int SHORTEST = 12;

    private final Letter letter;
    private final DeadlineReader deadlines;
    private final List<Proposal> proposals = new ArrayList<>();

    PledgeTable(Letter letter, DeadlineReader deadlines) {
        this.letter = letter;
        this.deadlines = deadlines;
    }

    /** The tables of a letter that it reads. */
    static List<Table> in(Letter letter) {
        return Table.in(letter.raw()).stream()
                .filter(table -> isPledges(table) || isActions(table))
                .toList();
    }

    private static boolean isPledges(Table table) {
        return table.column(PLEDGES) >= 0 && table.head().size() > 1 && table.column(STATE) >= 0;
    }

    private static boolean isActions(Table table) {
        return table.column(ACTIONS) >= 0 && table.column(PLANNED) > 0;
    }

    List<Proposal> of(List<Table> tables) {
        for (var table : tables) {
            table.rows().forEach(row -> read(table, row));
        }
        return List.copyOf(proposals);
    }

    private void read(Table table, List<Excerpt> row) {
        var pledges = isPledges(table);
        var what = Table.cell(row, table.column(pledges ? PLEDGES : ACTIONS))
                .filter(cell -> cell.raw().length() >= SHORTEST)
                .filter(cell -> !MOTION.matcher(cell.raw()).find());
        if (what.isEmpty() || row.size() < table.head().size() - 1) {
            return;
        }
        if (pledges) {
            pledge(table, row, what.get());
        } else {
            action(table, row, what.get());
        }
    }

    private void pledge(Table table, List<Excerpt> row, Excerpt what) {
        var words = String.join(" ", row.stream().map(Excerpt::raw).toList());
        var key = key(words);
        var draft = new Draft(Kind.COMMITMENT, key, Rules.TABLED, Sureness.MEDIUM)
                .with("form", CommitmentForm.ORAL_PLEDGE)
                .with("text", unended(NUMBER.matcher(what.raw()).replaceAll("").strip()))
                .with("firmness", "FIRM")
                .with("reportedIn", LetterKey.of(letter))
                .with("provenance", "SECOND_HAND")
                .with("visibility", "PUBLIC")
                .link(Role.MADE_TO, "Tweede Kamer")
                .quote(List.of(what));
        where(row, draft);
        proposals.add(draft.proposal());
        Table.cell(row, table.column(STATE)).ifPresent(state -> state(key, state));
    }

    private static void where(List<Excerpt> row, Draft draft) {
        row.stream()
                .filter(cell -> SETTINGS.matcher(cell.raw()).find())
                .findFirst()
                .ifPresent(cell -> {
                    var setting = SETTINGS.matcher(cell.raw()).results().findFirst();
                    setting.ifPresent(found -> draft.with(
                            "setting",
                            found.group().toUpperCase(java.util.Locale.ROOT).replace(' ', '_')));
                    draft.with(
                                    "effective",
                                    Days.first(cell.raw(), null)
                                            .map(String::valueOf)
                                            .orElse(null))
                            .quote(List.of(cell));
                });
    }

    private void state(String key, Excerpt cell) {
        StateWords.of(cell.raw()).ifPresent(status -> proposals.add(status(key, status, cell)));
        if (StateWords.of(cell.raw())
                .filter(status -> status == FulfilmentStatus.FULFILLED)
                .isEmpty()) {
            due(key, cell).ifPresent(proposals::add);
        }
    }

    private Proposal status(String key, FulfilmentStatus status, Excerpt cell) {
        var draft = new Draft(Kind.FULFILMENT, key + "/stand-" + LetterKey.of(letter), Rules.TABLED, Sureness.MEDIUM)
                .with("commitment", key)
                .with("status", status)
                .with("document", LetterKey.of(letter))
                .with(
                        "effective",
                        letter.head().date() == null
                                ? null
                                : String.valueOf(letter.head().date()))
                .quote(List.of(cell));
        return (status == FulfilmentStatus.LAPSED ? draft.needs("reason", null) : draft).proposal();
    }

    private void action(Table table, List<Excerpt> row, Excerpt what) {
        var key = LetterKey.of(letter) + "/actie-" + (proposals.size() + 1);
        var planned = Table.cell(row, table.column(PLANNED));
        var due = planned.flatMap(cell -> due(key, cell));
        if (due.isEmpty()) {
            return;
        }
        var draft = new Draft(Kind.COMMITMENT, key, Rules.TABLED, Sureness.MEDIUM)
                .with("form", CommitmentForm.WRITTEN_PLEDGE)
                .with("text", unended(what.raw()))
                .with("firmness", "EXPECTED")
                .with("madeIn", LetterKey.of(letter))
                .with("provenance", "FIRST_HAND")
                .with("visibility", "PUBLIC");
        Table.cell(row, table.column(WHO)).ifPresent(who -> executors(draft, who.raw()));
        proposals.add(
                draft.quote(List.of(what)).quote(planned.stream().toList()).proposal());
        proposals.add(due.get());
    }

    private static void executors(Draft draft, String cell) {
        for (var name : cell.split(", | en | i\\.s\\.m\\. |/|; ", -1)) {
            if (!name.isBlank()) {
                draft.link(Role.EXECUTOR, name.strip());
            }
        }
    }

    private Optional<Proposal> due(String key, Excerpt cell) {
        var readings = deadlines.read(cell.raw(), letter.head().date());
        return readings.stream()
                .filter(reading -> !reading.past())
                .findFirst()
                .or(() -> deadlines.read("in " + cell.raw(), letter.head().date()).stream()
                        .filter(reading -> !reading.past() && reading.start() == 0)
                        .findFirst())
                .map(reading -> new Draft(Kind.DEADLINE, key + "/termijn-1", Rules.TABLED, Sureness.MEDIUM)
                        .with("subject", key)
                        .quote(List.of(cell)))
                .map(draft -> fields(draft, cell, readings));
    }

    private Proposal fields(
            Draft draft, Excerpt cell, List<nl.opvolgmonitor.domain.deadline.DeadlineReading> readings) {
        var plain = readings.stream().filter(reading -> !reading.past()).findFirst();
        var read = plain.orElseGet(
                () -> deadlines.read("in " + cell.raw(), letter.head().date()).getFirst());
        Map<String, Object> fields = DeadlineFields.of(read);
        fields.forEach(draft::with);
        return draft.with("raw", plain.isPresent() ? read.raw() : cell.raw()).proposal();
    }

    private String key(String words) {
        var number = NUMBER.matcher(words);
        return number.find()
                ? Decisions.key(number.group())
                : LetterKey.of(letter) + "/toezegging-tabel-" + (proposals.size() + 1);
    }

    private static String unended(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
