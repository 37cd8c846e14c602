package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import nl.opvolgmonitor.domain.recess.RecessSeason;
import nl.opvolgmonitor.domain.source.Chamber;

/** "Het reces" without a name: the first one that is still to come, by the usual order of the year. */
record NextRecess(Chamber chamber) implements TimeName {

    @Override
    public boolean standsAlone() {
        return false;
    }

    @Override
    public Optional<Outcome> outcome(Lead lead, Basis basis) {
        return switch (lead.preposition()) {
            case BEFORE -> next(DeadlineKind.BEFORE_EVENT, basis).outcome(lead, basis);
            case AFTER -> next(DeadlineKind.AFTER_EVENT, basis).outcome(lead, basis);
            case NONE, AT, ALONG, BY, FROM -> Optional.empty();
        };
    }

    private RecessName next(DeadlineKind kind, Basis basis) {
        return Arrays.stream(RecessSeason.values())
                .filter(season -> season != RecessSeason.ELECTION)
                .map(season -> new RecessName(chamber, season, YearWords.MISSING, Convention.NEXT_RECESS))
                .min(Comparator.comparing(name -> name.due(kind, basis).orElse(LocalDate.MAX)))
                .orElseThrow();
    }
}
