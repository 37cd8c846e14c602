package nl.opvolgmonitor.api.download;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.overview.Series;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.TermNames;
import nl.opvolgmonitor.ui.register.FieldChange;
import nl.opvolgmonitor.ui.register.Kind;

/** A change of a record in a feed, as the GraphQL document {@code changes-feed} gives it. */
record ChangeEntry(JsonNode change, TermNames names) {

    AtomEntry atom(String origin) {
        var address = origin + Links.permanent(change.get("key").asText());
        var at = Instant.parse(change.get("changedAt").asText());
        return new AtomEntry(
                address + "?bekend=" + at + "#" + type().toLowerCase(Locale.ROOT), title(), at, address, summary());
    }

    private String type() {
        return change.get("type").asText();
    }

    private Kind kind() {
        return Kind.valueOf(change.get("kind").asText());
    }

    /** What happened to which record, and what it is about. */
    private String title() {
        var what = Labels.dutch().of("RecordChangeType." + type()) + ": "
                + Labels.dutch().of("soort." + kind().type());
        var about = name(change.path("about"));
        return Stream.of(name(change.path("record")), about.map(name -> "bij " + name))
                .flatMap(Optional::stream)
                .map(name -> " – " + name)
                .reduce(what, String::concat);
    }

    private static Optional<String> name(JsonNode record) {
        return Stream.of("title", "name", "text", "about")
                .map(record::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst();
    }

    /** The sentence that proves it, what differs, and why, as far as there are any; otherwise the title. */
    private String summary() {
        var summary = Stream.of(quote(), differences(), reason())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return summary.isEmpty() ? title() : summary;
    }

    private Optional<String> quote() {
        var quote = change.path("record").path("evidence").path(0);
        var document = quote.path("document");
        return quote.isMissingNode()
                ? Optional.empty()
                : Optional.of("‘%s’ (%s)."
                        .formatted(
                                quote.path("quote").asText().strip(),
                                document.path("citationKey")
                                        .asText(document.path("title").asText())));
    }

    private Optional<String> differences() {
        var differences = change.path("changes")
                .valueStream()
                .map(ChangeEntry::field)
                .filter(this::isTold)
                .map(this::difference)
                .collect(Collectors.joining(" "));
        return Optional.of(differences).filter(text -> !text.isEmpty());
    }

    private String difference(FieldChange field) {
        return "%s: van %s naar %s."
                .formatted(
                        field.label(kind(), Language.DUTCH),
                        field.before(kind(), names).words(),
                        field.after(kind(), names).words());
    }

    /** Of a new entry only what it changes in its series. */
    private boolean isTold(FieldChange field) {
        return !type().equals("ADDED")
                || Series.tells(nl.opvolgmonitor.domain.register.Kind.valueOf(kind().name()), field.field());
    }

    private static FieldChange field(JsonNode change) {
        return new FieldChange(
                change.get("field").asText(),
                change.path("from").asText(null),
                change.path("to").asText(null));
    }

    private Optional<String> reason() {
        return Optional.ofNullable(change.path("reason").asText(null))
                .map(reason -> "Reden: " + reason.replaceFirst("\\.$", "") + ".");
    }
}
