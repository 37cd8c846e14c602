package nl.opvolgmonitor.ui.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.recommendation.RecommendationForm;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.response.Awaiting;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Head;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.SchemaOrg;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.assessment.Assessment;
import nl.opvolgmonitor.ui.assessment.Closure;
import nl.opvolgmonitor.ui.commitment.Coverage;
import nl.opvolgmonitor.ui.implementation.ImplementationReport;
import nl.opvolgmonitor.ui.motion.Motion;
import nl.opvolgmonitor.ui.register.Dated;
import nl.opvolgmonitor.ui.register.NaturalOrder;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.register.Proof;
import nl.opvolgmonitor.ui.register.Shown;
import nl.opvolgmonitor.ui.register.Tie;
import nl.opvolgmonitor.ui.response.Response;
import nl.opvolgmonitor.ui.signal.Signal;
import org.jspecify.annotations.Nullable;

/** One recommendation with everything that others made of it; each series oldest first. */
public record Recommendation(
        String id,
        RecommendationForm form,
        @Nullable Integer number,
        @Nullable Integer page,
        String text,
        @Nullable String rawText,
        boolean stub,
        boolean plural,
        boolean closed,
        List<String> parts,
        List<String> themes,
        List<String> targetGroups,
        List<String> instruments,
        @Nullable String targetDocument,
        @Nullable String strength,
        @Nullable Moment effective,
        LocalDate effectiveFrom,
        Instant recordedAt,
        List<Signal> signals,
        Named publishedIn,
        List<Party> addressees,
        ResponseState responseState,
        @Nullable Awaiting awaiting,
        List<Response> responses,
        List<Coverage> coverages,
        List<Motion> motions,
        ImplementationState implementationState,
        List<ImplementationReport> implementationReports,
        AssessmentState assessmentState,
        List<Assessment> assessments,
        List<Closure> closures,
        List<Tie> relations,
        List<Proof> evidence)
        implements Dated, Shown {

    /** What its page tells to programs. */
    public Head head(Site site) {
        var told = SchemaOrg.record("Recommendation", site.label(form), id, text, effectiveFrom)
                .in(publishedIn);
        return Head.ofRecord(site.links(), "aanbevelingen", id, told);
    }

    /** When it was made, or else when what it stands in was published. */
    public String published(Dates dates) {
        return dates.moment(effective == null ? publishedIn.effective() : effective);
    }

    /** In the order in which they stand in their document. */
    public List<Coverage> coveragesInOrder() {
        return coverages.stream()
                .sorted(Comparator.comparing(each -> each.commitment().id(), NaturalOrder.OF_KEYS))
                .toList();
    }

    /** A commitment of this page is shown here. */
    @Override
    public String addressOf(Named named, Links links) {
        var here = coverages.stream().anyMatch(each -> each.commitment().id().equals(named.id()));
        return here ? Links.anchor(named.id()) : links.to(named);
    }

    public Standing standing() {
        return new Standing(this);
    }

    public Promises promises() {
        return new Promises(this);
    }

    /** What it is to earlier and later recommendations, and they to it. */
    public List<Tie> otherTimes() {
        return relations.stream().filter(this::isToOtherOnes).toList();
    }

    /** What it is to anything else, and that to it. */
    public List<Tie> otherTies() {
        return relations.stream().filter(tie -> !isToOtherOnes(tie)).toList();
    }

    private boolean isToOtherOnes(Tie tie) {
        return tie.otherThan(id).kind().equals("Recommendation");
    }

    /** Every document that this page rests on, in the order of what happened. */
    public List<Named> sources(Site site) {
        return Stream.concat(
                        Stream.of(publishedIn),
                        history(site).stream()
                                .flatMap(happening -> happening.evidence().stream())
                                .map(Proof::document))
                .distinct()
                .toList();
    }

    public List<Happening> history(Site site) {
        return new History(site).of(this);
    }
}
