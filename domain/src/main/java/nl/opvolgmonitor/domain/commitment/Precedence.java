package nl.opvolgmonitor.domain.commitment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Moment;
import org.jspecify.annotations.Nullable;

/** Whether a commitment was carried out before something was asked, so that it cannot be an effect of the asking. */
public final class Precedence {

    private Precedence() {}

    /** False while it is not carried out; null when a day is unknown, or too coarse to tell. */
    public static @Nullable Boolean of(Commitment commitment, List<Fulfilment> fulfilments, @Nullable Moment asked) {
        if (!isCarriedOut(commitment, fulfilments)) {
            return false;
        }
        return carriedOut(commitment, fulfilments)
                .map(done -> isBefore(done, asked))
                .orElse(null);
    }

    private static boolean isCarriedOut(Commitment commitment, List<Fulfilment> fulfilments) {
        return commitment.form() == CommitmentForm.COMPLETED_ACTION
                || fulfilled(fulfilments).findAny().isPresent();
    }

    private static Optional<Moment> carriedOut(Commitment commitment, List<Fulfilment> fulfilments) {
        var own = commitment.form() == CommitmentForm.COMPLETED_ACTION
                ? commitment.entry().effective()
                : null;
        return Stream.concat(
                        Stream.ofNullable(own),
                        fulfilled(fulfilments)
                                .flatMap(
                                        entry -> Stream.ofNullable(entry.entry().effective())))
                .findFirst();
    }

    private static Stream<Fulfilment> fulfilled(List<Fulfilment> fulfilments) {
        return fulfilments.stream().filter(entry -> entry.status() == FulfilmentStatus.FULFILLED);
    }

    private static @Nullable Boolean isBefore(Moment done, @Nullable Moment asked) {
        if (asked == null || asked.earliest() == null || asked.latest() == null) {
            return null;
        }
        if (done.earliest() == null || done.latest() == null) {
            return null;
        }
        if (done.latest().isBefore(asked.earliest())) {
            return true;
        }
        return done.earliest().isBefore(asked.latest()) ? null : false;
    }
}
