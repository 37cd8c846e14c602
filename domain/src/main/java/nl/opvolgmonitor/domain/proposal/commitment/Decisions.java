package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;

/** What a committee of the Eerste Kamer decides on commitments, which it names by number: T02883. */
final class Decisions {

    private static final Pattern NUMBER = Pattern.compile("\\bT\\d{5}\\b");
    private static final Pattern PARTLY =
            Pattern.compile("(?iu)(?:deels|gedeeltelijk)['’‘\" ]* ?(?:als )?['’‘\"]?voldaan");
    private static final Pattern NOT_DONE =
            Pattern.compile("(?iu)(?:niet|nog niet)['’‘\" ]*voldaan|openstaand|open te (?:houden|blijven)");
    private static final Pattern DONE = Pattern.compile("(?iu)voldaan|afgedaan|afgevoerd");
    private static final Pattern LAPSED = Pattern.compile("(?iu)vervallen|niet langer relevant");

    private final Letter letter;
    private final Sourced sourced;
    private final Terms terms;
    private final Set<String> named = new HashSet<>();
    private final List<Proposal> proposals = new ArrayList<>();

    Decisions(Letter letter, DeadlineReader deadlines) {
        this.letter = letter;
        this.sourced = new Sourced(letter);
        this.terms = new Terms(deadlines, letter.head().date());
    }

    List<Proposal> proposals() {
        Place.in(letter).forEach(this::read);
        return List.copyOf(proposals);
    }

    private void read(Place place) {
        for (var clause : clauses(place.text())) {
            var numbers = NUMBER.matcher(clause)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            for (var number : numbers) {
                commitment(number, place);
                decide(number, clause, place);
            }
        }
    }

    /** "T02883 als voldaan aan te merken en T02890 als openstaand": each number has the decision behind it. */
    private static List<String> clauses(String text) {
        var clauses = new ArrayList<String>();
        var start = 0;
        var verdict = Pattern.compile(
                        "(?iu)(?:voldaan|openstaand|vervallen|afgedaan)['’‘\"»]*(?: (?:aan te merken|te beschouwen|te blijven beschouwen|te houden|aangemerkt|beschouwd))?")
                .matcher(text);
        while (verdict.find()) {
            var next = NUMBER.matcher(text);
            var end = next.find(verdict.end()) ? next.start() : text.length();
            clauses.add(text.substring(start, end));
            start = end;
        }
        if (start < text.length()) {
            clauses.add(text.substring(start));
        }
        return clauses;
    }

    private void commitment(String number, Place place) {
        if (!named.add(number)) {
            return;
        }
        proposals.add(sourced.proposal(
                Kind.COMMITMENT,
                key(number),
                Map.<String, Object>of(
                        "form",
                        "ORAL_PLEDGE",
                        "text",
                        "Toezegging " + number,
                        "reportedIn",
                        sourced.key(),
                        "provenance",
                        "SECOND_HAND",
                        "visibility",
                        "PUBLIC",
                        "links",
                        List.of(Map.of("role", "MADE_TO", "name", "Eerste Kamer"))),
                Sourced.of(place),
                Rules.NUMBERED,
                Sureness.MEDIUM,
                List.of("text")));
    }

    private void decide(String number, String clause, Place place) {
        var status = status(clause);
        if (status != null) {
            settle(number, status, place);
        } else if (NOT_DONE.matcher(clause).find()) {
            postpone(number, place);
        }
    }

    private static @org.jspecify.annotations.Nullable String status(String clause) {
        if (PARTLY.matcher(clause).find()) {
            return "PARTLY_FULFILLED";
        }
        if (NOT_DONE.matcher(clause).find()) {
            return null;
        }
        if (LAPSED.matcher(clause).find()) {
            return "LAPSED";
        }
        return DONE.matcher(clause).find() ? "FULFILLED" : null;
    }

    private void settle(String number, String status, Place place) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("commitment", key(number));
        fields.put("status", status);
        fields.put("document", sourced.key());
        if (letter.head().date() != null) {
            fields.put("effective", String.valueOf(letter.head().date()));
        }
        var missing = status.equals("LAPSED") ? List.of("reason") : List.<String>of();
        proposals.add(sourced.proposal(
                Kind.FULFILMENT,
                key(number) + "/besluit-" + sourced.key(),
                fields,
                Sourced.of(place),
                Rules.SETTLED,
                Sureness.HIGH,
                missing));
    }

    /** It stays open, and perhaps gets another day. */
    private void postpone(String number, Place place) {
        terms.in(place, nl.opvolgmonitor.domain.commitment.CommitmentForm.WRITTEN_PLEDGE, null)
                .ifPresent(term -> {
                    var fields = new LinkedHashMap<>(DeadlineFields.of(term.reading()));
                    fields.put("subject", key(number));
                    fields.put("announcedIn", sourced.key());
                    proposals.add(sourced.proposal(
                            Kind.DEADLINE,
                            key(number) + "/termijn-" + sourced.key(),
                            fields,
                            Sourced.of(place),
                            Rules.DEADLINE,
                            Sureness.MEDIUM));
                });
    }

    private static String key(String number) {
        return "toezegging-" + number.toLowerCase(java.util.Locale.ROOT);
    }
}
