package nl.opvolgmonitor.domain.deadline;

import java.util.Optional;

/** The beginning, middle or end of a year. The end as a limit is the last day itself, whatever "eind" may span. */
record PartOfYear(PartWord part, YearWords year) implements TimeName {

    @Override
    public boolean standsAlone() {
        return year.isNamed();
    }

    @Override
    public Optional<Outcome> outcome(Lead lead, Basis basis) {
        boolean limit = lead.meant() == Preposition.BEFORE || lead.meant() == Preposition.BY;
        var convention = limit && part == PartWord.END ? null : part.ofYear();
        return new Yearly(part.kind(), one -> Optional.of(part.inYear(one)), year, convention, true)
                .outcome(lead, basis);
    }
}
