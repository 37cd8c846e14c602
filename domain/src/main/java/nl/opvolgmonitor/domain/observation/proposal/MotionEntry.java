package nl.opvolgmonitor.domain.observation.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.observation.RawFields;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.motion.Movers;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;

/** A motion of the House's register: what it is about, who moved it, its paper, and what the House decided. */
final class MotionEntry {

    private static final List<String> MOVERS = List.of("Indiener", "Medeindiener");

    private final HouseEntry entry;
    private final Optional<Paper> paper;
    private final EntryText text = new EntryText();

    MotionEntry(HouseEntry entry) {
        this.entry = entry;
        this.paper = Paper.of(entry);
    }

    /** Nothing when it says not what it is about. */
    Optional<HouseReading> reading() {
        var number = text.field(entry.fields(), "Nummer");
        var subject = text.fields(entry.fields(), "Onderwerp");
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        text.fields(entry.fields(), "Titel", "Soort");
        var place = paper.map(each -> each.place(text)).orElse(List.of());
        var started = text.field(entry.fields(), "GestartOp");
        var movers = movers();
        var words = new ArrayList<>(subject);
        Stream.of(place, number).forEach(words::addAll);
        var proposals = new ArrayList<Proposal>();
        paper.ifPresent(each -> proposals.add(each.draft().quote(words).proposal()));
        proposals.add(motion(words, movers, started));
        proposals.addAll(new DecisionLines(key(), text).of(entry.decisions()));
        return Optional.of(HouseReading.of(entry, "Motie", text, proposals));
    }

    /** That of its paper, under which letters propose it too; without one that of its number. */
    private String key() {
        return paper.map(Paper::citation).orElseGet(entry::key);
    }

    private List<Excerpt> movers() {
        return MOVERS.stream()
                .flatMap(relation -> entry.fields().under("ZaakActor").stream()
                        .filter(actor -> isIn(actor, relation))
                        .flatMap(actor -> text.line(relation, actor.text("ActorNaam")).stream()))
                .toList();
    }

    private static boolean isIn(RawFields actor, String relation) {
        return actor.text("Relatie")
                .map(words -> words.strip().toLowerCase(Locale.ROOT))
                .filter(relation.toLowerCase(Locale.ROOT)::equals)
                .isPresent();
    }

    private Proposal motion(List<Excerpt> words, List<Excerpt> movers, List<Excerpt> started) {
        var subject = entry.fields().text("Onderwerp").orElseThrow().strip();
        var titled = Movers.inTitle(subject);
        var names = movers.isEmpty()
                ? titled.map(Movers::names).orElse(List.of())
                : movers.stream().map(each -> each.raw().strip()).toList();
        boolean andOthers = movers.isEmpty() && titled.filter(Movers::andOthers).isPresent();
        var draft = new Draft(Kind.MOTION, key(), HouseRules.MOTION, Sureness.HIGH)
                .with("title", subject)
                .with("document", paper.map(Paper::key).orElse(null))
                .with("andOthers", andOthers ? true : null)
                .with(
                        "effective",
                        entry.fields().date("GestartOp").map(Object::toString).orElse(null))
                .quote(words)
                .quote(movers)
                .quote(started);
        names.forEach(name -> draft.link(Role.MOVER, name));
        return (names.isEmpty() ? draft.lacks("links.MOVER") : draft).proposal();
    }
}
