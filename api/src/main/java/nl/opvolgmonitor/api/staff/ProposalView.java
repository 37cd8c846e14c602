package nl.opvolgmonitor.api.staff;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.reading.Decision;
import nl.opvolgmonitor.domain.reading.Match;
import nl.opvolgmonitor.domain.reading.Prepared;
import nl.opvolgmonitor.domain.reading.ProposalState;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/** A proposal as the schema has it. */
public record ProposalView(Prepared prepared, @Nullable String explanation) {

    private static final String LINKS = "links";

    public String key() {
        return prepared.read().key();
    }

    public int sequence() {
        return prepared.read().sequence();
    }

    public Kind kind() {
        return prepared.read().proposal().kind();
    }

    public ProposalState state() {
        return prepared.read().state();
    }

    /** All but the links. */
    public List<Field> fields() {
        return prepared.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals(LINKS))
                .map(field -> new Field(field.getKey(), values(field.getValue())))
                .toList();
    }

    private static List<String> values(Object value) {
        return switch (value) {
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            case Map<?, ?> parts ->
                parts.entrySet().stream()
                        .map(part -> part.getKey() + ": " + part.getValue())
                        .toList();
            default -> List.of(value.toString());
        };
    }

    public List<Link> links() {
        return prepared.fields().get(LINKS) instanceof List<?> links
                ? links.stream().map(link -> Link.of((Map<?, ?>) link)).toList()
                : List.of();
    }

    public List<Quote> quotes() {
        return prepared.read().proposal().quotes().stream().map(Quote::of).toList();
    }

    public String rule() {
        return prepared.read().proposal().rule();
    }

    public int ruleVersion() {
        return prepared.read().proposal().ruleVersion();
    }

    public Sureness sureness() {
        return prepared.read().proposal().sureness();
    }

    public List<String> missing() {
        return prepared.missing();
    }

    public Set<String> needs() {
        return prepared.needs();
    }

    public List<Candidate> merge() {
        return prepared.matches().stream().map(Candidate::of).toList();
    }

    public @Nullable Key record() {
        return prepared.read().record();
    }

    public List<String> changed() {
        return decision() == null ? List.of() : decision().changed();
    }

    public @Nullable String reason() {
        return decision() == null ? null : decision().reason();
    }

    public @Nullable Instant decidedAt() {
        return decision() == null ? null : decision().recordedAt();
    }

    public @Nullable String decidedBy() {
        return decision() == null ? null : decision().recordedBy();
    }

    private @Nullable Decision decision() {
        return prepared.read().decision();
    }

    /** A field with its values as text. */
    public record Field(String name, List<String> values) {}

    /** A mention in a role. */
    public record Link(
            String role, @Nullable String target, @Nullable String name) {

        static Link of(Map<?, ?> link) {
            return new Link(String.valueOf(link.get("role")), text(link.get("target")), text(link.get("name")));
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }

    /** A stretch of the text. */
    public record Quote(int start, int end, int line, String text) {

        static Quote of(Excerpt excerpt) {
            return new Quote(excerpt.start(), excerpt.end(), excerpt.line(), excerpt.raw());
        }
    }

    /** A record that it may be. */
    public record Candidate(Key record, String reason, boolean same) {

        static Candidate of(Match match) {
            return new Candidate(match.record(), match.sentence(), match.same());
        }
    }
}
