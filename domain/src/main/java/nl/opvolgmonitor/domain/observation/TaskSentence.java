package nl.opvolgmonitor.domain.observation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in Dutch what is new in the open data of the Tweede Kamer. It tells; what to do with it, is for the staff. */
final class TaskSentence {

    private static final int LONGEST_VALUE = 200;
    private static final int MOST_CHANGES = 8;
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Status", "status"),
            Map.entry("DatumNakoming", "datum van nakoming"),
            Map.entry("KamerbriefNakoming", "brief over de nakoming"),
            Map.entry("Tekst", "tekst"),
            Map.entry("Functie", "ambt"),
            Map.entry("Ministerie", "ministerie"),
            Map.entry("Kabinetsappreciatie", "kabinetsappreciatie"),
            Map.entry("Afgedaan", "afgedaan"),
            Map.entry("Onderwerp", "onderwerp"),
            Map.entry("Titel", "titel"),
            Map.entry("BesluitSoort", "soort besluit"),
            Map.entry("BesluitTekst", "tekst van het besluit"),
            Map.entry("Stemming", "stemming"));

    private TaskSentence() {}

    static String ofNew(Observation observed) {
        return "Nieuw in het register van de Kamer: %s.".formatted(named(observed));
    }

    /** Of what we hold no record of; of a decision no record is made, and it is told as any news. */
    static String ofMissing(Observation observed) {
        var what = missing(observed);
        var title = observed.title().map(text -> " " + quoted(text)).orElse("");
        return what.map(words -> "In het register van de Kamer staat %s hier ontbreekt:%s%s."
                        .formatted(
                                words,
                                observed.number().map(number -> " " + number).orElse(""),
                                title))
                .orElseGet(() -> ofNew(observed));
    }

    private static Optional<String> missing(Observation observed) {
        return switch (observed.entity()) {
            case COMMITMENT -> Optional.of("een toezegging die");
            case CASE -> ObservedMotion.is(observed) ? Optional.of("een motie die") : Optional.empty();
            case DOCUMENT -> Optional.of("een stuk dat");
            case DECISION -> Optional.empty();
        };
    }

    static String ofGone(Observation before) {
        return "Het register van de Kamer heeft %s verwijderd.".formatted(named(before));
    }

    static String ofChange(Observation after, List<ObservedChange> changes) {
        var told =
                changes.stream().limit(MOST_CHANGES).map(TaskSentence::change).collect(Collectors.joining("; "));
        var more = changes.size() > MOST_CHANGES ? "; en nog %d".formatted(changes.size() - MOST_CHANGES) : "";
        return "In het register van de Kamer is %s gewijzigd: %s%s.".formatted(named(after), told, more);
    }

    private static String change(ObservedChange change) {
        var field = WORDS.getOrDefault(change.field(), change.field());
        return change.from() == null && change.to() == null
                ? field
                : "%s van %s in %s".formatted(field, quoted(change.from()), quoted(change.to()));
    }

    private static String named(Observation observed) {
        var title = observed.fields()
                .text("Onderwerp")
                .or(() -> observed.fields().text("Titel"))
                .or(() -> observed.fields().text("BesluitSoort"))
                .map(text -> " " + quoted(text))
                .orElse("");
        return observed.entity().word()
                + observed.number().map(number -> " " + number).orElse("")
                + title;
    }

    private static String quoted(@Nullable String value) {
        return Optional.ofNullable(value).map(TaskSentence::shortened).orElse("niets");
    }

    private static String shortened(String value) {
        var line = value.strip().replaceAll("\\s+", " ");
        return "‘" + (line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "…" : line) + "’";
    }
}
