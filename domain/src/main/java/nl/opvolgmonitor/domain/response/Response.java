package nl.opvolgmonitor.domain.response;

import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Reference;
import org.jspecify.annotations.Nullable;

/** One answer to one recommendation. {@code quote} is the sentence that decides the type; the offices are those named for this recommendation, not all signatories of the letter. */
public record Response(
        Entry entry,
        Key recommendation,
        @Nullable Key document,
        ResponseType type,
        String quote,
        Certainty certainty,
        List<String> partsCovered,
        List<String> partsNotMentioned,
        List<String> consequence,
        @Nullable Key incorporates,
        List<Link> links)
        implements Linked {

    public static final Reference<Response> RECOMMENDATION =
            new Reference<>("recommendation", Response::recommendation);
    public static final Reference<Response> DOCUMENT = new Reference<>("document", Response::document);

    public Response {
        Invariant.require(!quote.isBlank(), "Een reactie steunt op een letterlijk citaat");
        partsCovered = List.copyOf(partsCovered);
        partsNotMentioned = List.copyOf(partsNotMentioned);
        consequence = List.copyOf(consequence);
        links = List.copyOf(links);
    }

    /** The last of these answers, oldest first, that is more than a candidate: a proposal to a person never decides. */
    public static Optional<Response> deciding(List<Response> answers) {
        return answers.reversed().stream()
                .filter(answer -> answer.certainty() != Certainty.CANDIDATE)
                .findFirst();
    }
}
