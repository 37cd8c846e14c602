package nl.opvolgmonitor.ui.register;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Named;
import org.jspecify.annotations.Nullable;

/** A fact with a date: its own, or else that of the documents that prove it. */
public interface Dated {

    /** When it happened or held, as exactly as the source says; null when it counts from its documents. */
    @Nullable
    Moment effective();

    /** The first day on which it surely held. */
    LocalDate effectiveFrom();

    List<Proof> evidence();

    /** The date in words, as exact as the source is and no more. */
    default String when(Dates dates) {
        if (effective() != null) {
            return dates.moment(effective());
        }
        var dated = evidence().stream().map(Proof::document).anyMatch(Named::isDated);
        if (!dated) {
            return dates.moment(null);
        }
        return isMadeThere() ? dates.day(effectiveFrom()) : dates.accordingTo(effectiveFrom());
    }

    /** Whether it came to be in its documents, as a promise does in a letter, and is not only told of there. */
    default boolean isMadeThere() {
        return true;
    }

    /** The day by which it takes its place among others: the first possible one. */
    default LocalDate begin() {
        var moment = effective();
        return moment == null || moment.earliest() == null ? effectiveFrom() : moment.earliest();
    }
}
