package nl.opvolgmonitor.domain.term;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.WordsChanged;
import org.jspecify.annotations.Nullable;

/** Adds terms, names them anew, ends them and takes them up again; each in a version that follows the last. Runs in a transaction. */
public final class KeepTerms {

    private static final String CODE = "[A-Z][A-Z0-9_]{0,99}";

    private final TermLog log;
    private final Clock clock;

    public KeepTerms(TermLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Which version of which term its author saw, why it changes, and who does so. */
    public record Change(TermId id, int expectedVersion, String reason, String by) {}

    /** @param validFrom null for today */
    public Outcome<Term> add(TermId id, TermNaming naming, @Nullable LocalDate validFrom, String by) {
        log.lock();
        Invariant.require(
                id.code().matches(CODE),
                "Een sleutel bestaat uit hoofdletters, cijfers en _, en begint met een letter: " + id.code());
        Invariant.require(naming.englishName() != null, "Vul de Engelse naam in");
        var now = PointInTime.now(clock);
        var from = validFrom == null ? now.effective() : validFrom;
        var term = Term.first(id, naming, from, now.known());
        return log.terms().find(id).isPresent()
                ? new InvalidInput<>("Er is al een " + id.kind().word() + " met de sleutel " + id.code())
                : kept(term, by);
    }

    public Outcome<Term> rename(Change change, TermNaming naming) {
        return follow(change, last -> last.named(naming, change.reason(), now()));
    }

    /** It stays on the records that have it. */
    public Outcome<Term> end(Change change, LocalDate lastDay) {
        return follow(change, last -> {
            Invariant.require(last.validTo() == null, "Dit is al beëindigd; neem het eerst weer op");
            return last.until(lastDay, change.reason(), now());
        });
    }

    /** The opposite of ending. */
    public Outcome<Term> resume(Change change) {
        return follow(change, last -> {
            Invariant.require(last.validTo() != null, "Dit is niet beëindigd");
            return last.until(null, change.reason(), now());
        });
    }

    private Instant now() {
        return PointInTime.now(clock).known();
    }

    private Outcome<Term> follow(Change change, UnaryOperator<Term> next) {
        log.lock();
        var last = log.terms().find(change.id()).orElse(null);
        if (last == null) {
            return new InvalidInput<>("Er is geen %s met de sleutel %s"
                    .formatted(change.id().kind().word(), change.id().code()));
        }
        return last.version() == change.expectedVersion()
                ? kept(next.apply(last), change.by())
                : new WordsChanged<>("Dit is intussen gewijzigd: u zag versie %d, nu is het versie %d"
                        .formatted(change.expectedVersion(), last.version()));
    }

    private Outcome<Term> kept(Term term, String by) {
        var fault = sameName(term);
        if (fault != null) {
            return new InvalidInput<>(fault);
        }
        log.add(term, by);
        return new Accepted<>(term);
    }

    /** Who writes a name must mean one term. */
    private @Nullable String sameName(Term term) {
        return log.terms().all(term.kind()).stream()
                .filter(other -> !other.code().equals(term.code()))
                .filter(other -> other.name().equalsIgnoreCase(term.name()))
                .map(other -> "Er is al een " + term.kind().word() + " met deze naam: " + other.code())
                .findFirst()
                .orElse(null);
    }
}
