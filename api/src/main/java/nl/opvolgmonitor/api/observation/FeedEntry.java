package nl.opvolgmonitor.api.observation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.observation.Observation;
import nl.opvolgmonitor.domain.observation.ObservedEntity;

/** An entry of the feed: one version of one record, with whatever elements it has. */
record FeedEntry(XmlElement entry) {

    /** Empty when it has no id, or says nothing that can be read. */
    Optional<Observation> observation(ObservedEntity entity) {
        return entry.first("content")
                .flatMap(content -> content.children().stream().findFirst())
                .flatMap(record -> id(record)
                        .flatMap(SourceId::read)
                        .map(id -> new Observation(
                                entity,
                                id,
                                changedAt(record).orElse(null),
                                fields(record).all(),
                                record.says("verwijderd"))));
    }

    private Optional<String> id(XmlElement record) {
        return record.attribute("id").or(() -> entry.first("title").map(XmlElement::text));
    }

    /** When this version came into the feed, or else when it was changed at its source. Without a zone it is UTC. */
    private Optional<Instant> changedAt(XmlElement record) {
        return entry.first("updated")
                .map(XmlElement::text)
                .flatMap(FeedEntry::time)
                .or(() -> record.attribute("bijgewerkt").flatMap(FeedEntry::time));
    }

    private static Optional<Instant> time(String text) {
        try {
            var time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    time instanceof LocalDateTime local
                            ? local.toInstant(ZoneOffset.UTC)
                            : OffsetDateTime.from(time).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Fields fields(XmlElement record) {
        var fields = new Fields();
        gather("", record, fields);
        return fields;
    }

    private static void gather(String path, XmlElement parent, Fields fields) {
        parent.children().stream()
                .filter(child -> Fields.isOurs(Fields.named(child.name())))
                .filter(child -> !child.says("nil"))
                .collect(Collectors.groupingBy(child -> Fields.named(child.name())))
                .forEach((name, same) -> gatherSame(path + name, same, fields));
    }

    private static void gatherSame(String path, List<XmlElement> same, Fields fields) {
        var one = same.getFirst();
        if (same.size() == 1 && one.children().isEmpty() && !one.attributes().containsKey("ref")) {
            fields.put(path, one.text().strip());
            return;
        }
        for (int i = 0; i < same.size(); i++) {
            gatherOne(path, i, same.get(i), fields);
        }
    }

    /** A reference that names nothing says nothing. */
    private static void gatherOne(String path, int place, XmlElement element, Fields fields) {
        var reference = element.attribute("ref").flatMap(SourceId::read).map(Object::toString);
        var inside = path + "/" + reference.orElse(String.valueOf(place)) + "/";
        reference.ifPresent(id -> fields.put(inside + "Id", id));
        fields.put(inside + "Waarde", element.text().strip());
        gather(inside, element, fields);
    }
}
