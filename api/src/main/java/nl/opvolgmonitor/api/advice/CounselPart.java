package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.opvolgmonitor.domain.advice.AdviceProduct;
import nl.opvolgmonitor.domain.advice.Counsel;
import nl.opvolgmonitor.domain.advice.CounselProposal;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Facts;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Fact;
import nl.opvolgmonitor.domain.register.Key;

/** What the office advises about a recommendation; as long as it did not decide, what the facts give reason to, named as that. */
record CounselPart(Written written, Picture.Item item, String id) {

    List<Block> blocks() {
        if (written.draft().product() != AdviceProduct.FOLLOW_UP_ADVICE) {
            return List.of();
        }
        var heading = new Heading(3, id + "-advies", "Advies");
        return decided()
                .<List<Block>>map(counsel -> List.of(heading, new Facts(facts(counsel))))
                .orElseGet(() -> List.of(heading, Paragraph.of(undecided())));
    }

    private Optional<Counsel> decided() {
        return written.draft().counsel(new Key(item.recommendation().id()));
    }

    private List<Fact> facts(Counsel counsel) {
        var facts = new ArrayList<Fact>();
        facts.add(Told.fact("Advies", Told.LABELS.of(counsel.kind())));
        facts.add(Told.fact("Reden", counsel.reason()));
        facts.add(
                Told.fact("Resterend risico", Objects.requireNonNullElse(counsel.remainingRisk(), "niet beschreven")));
        facts.add(Told.fact("Gericht aan", addressee(counsel)));
        if (counsel.askedBy() != null) {
            facts.add(Told.fact("Gevraagd vóór", Told.DATES.day(counsel.askedBy())));
        }
        return facts;
    }

    private String addressee(Counsel counsel) {
        var named = counsel.addressee();
        if (named != null) {
            return written.names().of(named);
        }
        var asked = item.recommendation().addressees();
        return asked.isEmpty() ? whoAnswered() : Told.parties(asked);
    }

    /** Who took it up, when it says itself to nobody. */
    private String whoAnswered() {
        var offices = item.recommendation().responses().stream()
                .flatMap(answer -> answer.offices().stream())
                .toList();
        var ministries = Ministries.of(written.picture()).of(offices);
        var names = ministries.isEmpty() ? Told.parties(offices) : String.join("; ", ministries);
        return names.isEmpty()
                ? "niet genoemd"
                : names + " (wie op de aanbeveling antwoordde; zelf noemt zij geen geadresseerde)";
    }

    private String undecided() {
        return CounselProposal.of(written.stand(item))
                .map(each -> "Nog niet vastgesteld. De feiten geven aanleiding tot: "
                        + Told.lower(Told.LABELS.of(each.kind()))
                        + ". "
                        + each.reason())
                .orElse("Nog niet vastgesteld.");
    }
}
