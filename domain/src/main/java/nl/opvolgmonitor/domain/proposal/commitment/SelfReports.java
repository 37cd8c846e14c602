package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;

/** What the cabinet says of its own progress. It is a claim, and never the judgement of the Rapporteur. */
final class SelfReports {

    private static final Pattern CONTRIBUTES = Pattern.compile(
            "(?iu)^(?:voornoemde|bovengenoemde|bovenstaande|genoemde|deze|al deze|voorgaande) (?:activiteiten|stappen|maatregelen|acties|initiatieven|trajecten|inspanningen) dragen\\b.{0,60}\\bbij aan");
    private static final Pattern NOT_ALL_MET = Pattern.compile(
            "(?iu)niet (?:\\p{L}+ ){0,3}dat (?:alle|de) (?:\\p{L}+ ){0,2}(?:doelen|doelstellingen|ambities) (?:\\p{L}+ ){0,2}(?:zijn|is)|doelen zijn nog niet (?:alle|allemaal) (?:bereikt|gerealiseerd)");
    private static final Pattern UNDER_WAY = Pattern.compile("(?iu)in gang (?:zijn )?gezet|in uitvoering");

    private final Sourced sourced;
    private final Subjects subjects;
    private final List<Proposal> proposals = new ArrayList<>();

    SelfReports(Sourced sourced, Letter letter, Found found) {
        this.sourced = sourced;
        this.subjects = new Subjects(letter, found);
    }

    List<Proposal> of(List<Place> places, List<Measure> measures) {
        for (var at = 0; at < places.size(); at++) {
            read(places, at, measures);
        }
        return List.copyOf(proposals);
    }

    private void read(List<Place> places, int at, List<Measure> measures) {
        var place = places.get(at);
        if (CONTRIBUTES.matcher(place.text()).find()) {
            propose(List.of(place), status(places, place), "CONTRIBUTES", Rules.CONTRIBUTES, own(place, measures));
        } else if (NOT_ALL_MET.matcher(place.text()).find()) {
            var told = at > 0 && place.isNear(places.get(at - 1)) ? places.subList(at - 1, at + 1) : List.of(place);
            propose(told, "PARTLY_DONE", "GOALS_NOT_ALL_MET", Rules.NOT_ALL_MET, List.of());
        }
    }

    private static List<Measure> own(Place place, List<Measure> measures) {
        return measures.stream()
                .filter(measure -> !measure.isEarlier() && measure.place().section() == place.section())
                .toList();
    }

    private static String status(List<Place> places, Place place) {
        var underWay = places.stream()
                .filter(other -> other.section() == place.section())
                .anyMatch(other -> UNDER_WAY.matcher(other.text()).find());
        return underWay ? "IN_PROGRESS" : "UNKNOWN";
    }

    private void propose(List<Place> told, String status, String claimType, Rule rule, List<Measure> measures) {
        var about = measures.isEmpty() ? Optional.<String>empty() : subjects.of(told.getLast());
        var fields = new LinkedHashMap<String, Object>();
        fields.put("status", status);
        fields.put("claim", String.join(" ", told.stream().map(Place::text).toList()));
        fields.put("claimType", claimType);
        fields.put("document", sourced.key());
        about.ifPresent(key -> fields.put("about", key));
        if (!measures.isEmpty()) {
            fields.put(
                    "links",
                    measures.stream()
                            .map(measure -> Map.<String, Object>of("role", "MEASURE", "target", measure.key()))
                            .toList());
        }
        proposals.add(sourced.proposal(
                Kind.IMPLEMENTATION_REPORT,
                sourced.key() + "/voortgang-" + (proposals.size() + 1),
                fields,
                sourced.quotes(told),
                rule,
                Sureness.MEDIUM,
                about.isPresent() ? List.of() : List.of("about")));
    }
}
