package nl.opvolgmonitor.ui.follow;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** A record to which something happened, and the record that it is about. Null when it is not public. */
public record Happened(@Nullable Core record, @Nullable Named about) {

    /** What it is called, and its quotes. */
    public record Core(
            String kind,
            String id,
            @Nullable String title,
            @Nullable String name,
            @Nullable String text,
            @Nullable String about,
            @Nullable String raw,
            @Nullable Moment effective,
            List<Proof> evidence) {

        public Named named() {
            return new Named(kind, id, title, name, text, about, raw, effective);
        }

        /** The quote that came last, proof before mention. */
        public Stream<Proof> lastQuote() {
            var proofs = evidence.stream()
                    .filter(each -> each.role() == EvidenceRole.PROOF)
                    .toList();
            var quotes = proofs.isEmpty() ? evidence : proofs;
            return quotes.isEmpty() ? Stream.empty() : Stream.of(quotes.getLast());
        }
    }
}
