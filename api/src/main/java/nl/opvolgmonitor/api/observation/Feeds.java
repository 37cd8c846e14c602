package nl.opvolgmonitor.api.observation;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.observation.FollowedDossier;
import nl.opvolgmonitor.domain.observation.ObservedEntity;

/**
 * What is read, in this order: the documents and motions of each followed dossier, then what was deleted, of which the
 * source tells nothing but the id, and last the commitments of the whole House, because those name no dossier.
 *
 * @param now from when on we want to know what is deleted, if we never asked before
 */
record Feeds(URI host, Instant now) {

    private static final String ACTIVITY = "Activiteit($select=Id,Nummer,Datum)";
    private static final String DOSSIER = "Kamerstukdossier($select=Id,Nummer,Toevoeging)";
    private static final String MOVERS = "ZaakActor";
    private static final String DECISION =
            "Stemming,Zaak($select=Id,Nummer,Soort),Agendapunt($select=Id;$expand=Activiteit($select=Id,Datum))";

    List<Feed> of(Set<FollowedDossier> dossiers) {
        var followed = dossiers.stream().flatMap(this::ofDossier);
        var deleted = Stream.of(ObservedEntity.DOCUMENT, ObservedEntity.CASE, ObservedEntity.DECISION)
                .map(this::deleted);
        return Stream.of(followed, deleted, Stream.of(new SyncFeed(host, ObservedEntity.COMMITMENT)))
                .flatMap(feeds -> feeds)
                .map(Feed.class::cast)
                .toList();
    }

    private Stream<Feed> ofDossier(FollowedDossier dossier) {
        var inDossier = ODataFeed.inDossier(dossier.number(), dossier.addition());
        var motion = "Soort eq 'Motie' and " + inDossier;
        var onMotion = "Zaak/any(z: z/Soort eq 'Motie' and z/%s)".formatted(inDossier);
        return Stream.of(
                feed(ObservedEntity.DOCUMENT, dossier, inDossier, DOSSIER + "," + ACTIVITY),
                feed(ObservedEntity.CASE, dossier, motion, DOSSIER + "," + ACTIVITY + "," + MOVERS),
                feed(ObservedEntity.DECISION, dossier, onMotion, DECISION));
    }

    private Feed feed(ObservedEntity entity, FollowedDossier dossier, String filter, String expand) {
        var name = entity.sourceName() + "/" + dossier.key();
        return new ODataFeed(name, host, entity, filter, expand, ODataPosition.START);
    }

    private Feed deleted(ObservedEntity entity) {
        var beginning = new ODataPosition(now.toString(), "");
        return new ODataFeed(entity.sourceName() + "/verwijderd", host, entity, "Verwijderd eq true", "", beginning);
    }
}
