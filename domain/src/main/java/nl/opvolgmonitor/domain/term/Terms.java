package nl.opvolgmonitor.domain.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terms of an office, with every version that each ever had, in the order in which they were recorded. */
public final class Terms {

    /** What there is while nobody keeps any. */
    public static final Terms NONE = new Terms(List.of());

    private static final Comparator<Term> BY_NAME =
            Comparator.comparing(Term::kind).thenComparing(term -> term.name().toLowerCase(Locale.ROOT));

    private final List<Term> versions;
    private final Map<TermId, Term> last = new LinkedHashMap<>();

    public Terms(List<Term> versions) {
        this.versions = List.copyOf(versions);
        versions.forEach(version -> last.put(version.id(), version));
    }

    /** As they were at that instant. A term that was recorded later counts by its first version: records had its code already. */
    public Terms knownAt(Instant instant) {
        return new Terms(versions.stream()
                .filter(version ->
                        version.version() == 1 || !version.recordedAt().isAfter(instant))
                .toList());
    }

    /** The last version of each: by kind, then by name. */
    public List<Term> all() {
        return last.values().stream().sorted(BY_NAME).toList();
    }

    public List<Term> all(TermKind kind) {
        return all().stream().filter(term -> term.kind() == kind).toList();
    }

    /** Every version, the first recorded first. */
    public List<Term> versions() {
        return versions;
    }

    public Optional<Term> find(TermId id) {
        return Optional.ofNullable(last.get(id));
    }

    /** A Dutch sentence without a capital when there is no such term; null when there is one, or nobody keeps any. */
    public @Nullable String faultIn(TermId id) {
        return last.isEmpty() || last.containsKey(id)
                ? null
                : id.kind().named(id.code()) + " staat niet in de lijst; " + remedy(id);
    }

    /** The same, and when it is no longer offered. */
    public @Nullable String faultInNew(TermId id, LocalDate day) {
        var term = last.get(id);
        return term == null || term.isOffered(day)
                ? faultIn(id)
                : id.kind().named(term.name()) + " is op deze dag niet te kiezen; " + remedy(id);
    }

    private static String remedy(TermId id) {
        return "kies een " + (id.kind() == TermKind.THEME ? "ander " : "andere ")
                + id.kind().word() + ", of laat de beheerder de lijst bijwerken";
    }

    /** The Dutch name; of a code that is no term the code in ordinary letters. */
    public String name(TermId id) {
        return find(id).map(Term::name).orElseGet(() -> spelledOut(id.code()));
    }

    /** HULP_AAN_SLACHTOFFERS becomes Hulp aan slachtoffers; what is no code stays as it is. */
    public static String spelledOut(String code) {
        return code.matches("[A-Z0-9_]+")
                ? code.charAt(0) + code.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT)
                : code;
    }
}
