package nl.opvolgmonitor.api.imports;

import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.register.Kind;

/**
 * What an import did, or would do: per kind, and every fault of the file. {@code rows} are those with a record; {@code faults}
 * are the first {@link Faults#SHOWN} of {@code faultCount}. With a fault nothing is kept.
 */
public record ImportReport(
        boolean trial, long rows, Map<Kind, Counts> kinds, List<ImportFault> faults, long faultCount, String sha256) {

    public Counts total() {
        return kinds.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    public boolean isFlawless() {
        return faultCount == 0;
    }

    /** In a sentence. */
    public String summary() {
        if (!isFlawless()) {
            return "Het bestand heeft %d fout(en); er is niets gewijzigd".formatted(faultCount);
        }
        var total = total();
        var effect =
                "%d nieuw, %d gewijzigd, %d ongewijzigd".formatted(total.created(), total.changed(), total.skipped());
        return trial ? "Proef: " + effect + "; er is niets gewijzigd" : "Ingelezen: " + effect;
    }
}
