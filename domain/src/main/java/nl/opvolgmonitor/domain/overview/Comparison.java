package nl.opvolgmonitor.domain.overview;

import java.util.List;

/** The register at two points in time, and what changed between them. */
public record Comparison(Overview from, Overview to, List<ChangeCount> changes) {

    public Comparison {
        changes = List.copyOf(changes);
    }
}
