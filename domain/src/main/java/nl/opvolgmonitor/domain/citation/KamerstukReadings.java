package nl.opvolgmonitor.domain.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gathers what a phrase about papers means. Of several dossiers, only the first is given the sub-number. */
final class KamerstukReadings {

    private final KamerstukLead lead;
    private final List<Reading> readings = new ArrayList<>();

    KamerstukReadings(KamerstukLead lead) {
        this.lead = lead;
    }

    List<Reading> all() {
        return List.copyOf(readings);
    }

    void add(List<Dossier> dossiers, SubNumbers numbers) {
        var first = dossiers.getFirst();
        var warnings = warnings(dossiers);
        switch (numbers) {
            case SubNumbers.Given given -> addAll(first, given, warnings);
            case SubNumbers.Absent absent -> add(Kamerstuk.whole(first), warnings);
            case SubNumbers.Illegible illegible -> addIllegible();
        }
        dossiers.stream().skip(1).forEach(other -> add(Kamerstuk.whole(other), warnings));
    }

    private void addAll(Dossier dossier, SubNumbers.Given numbers, Set<Warning> warnings) {
        numbers.values().forEach(value -> add(new Kamerstuk(dossier, value, lead.attachment()), warnings));
        if (!numbers.complete()) {
            addIllegible();
        }
    }

    private void addIllegible() {
        readings.add(new Reading.Illegible(Warning.ONDERNUMMER_ONLEESBAAR));
    }

    private void add(Cited cited, Set<Warning> warnings) {
        readings.add(new Reading.Legible(cited, warnings));
    }

    private Set<Warning> warnings(List<Dossier> dossiers) {
        var warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(lead.warnings());
        if (dossiers.size() > 1) {
            warnings.add(Warning.MEERVOUDIG_DOSSIER);
        }
        return warnings;
    }
}
