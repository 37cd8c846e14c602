package nl.opvolgmonitor.api.register;

import java.util.List;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Quote;
import org.jspecify.annotations.Nullable;

/** The fields that every item may have, whatever its kind. */
record CommonFields(
        Key key,
        @Nullable Moment effective,
        List<QuoteFields> quotes,
        List<Link> links,
        @Nullable String text,
        @Nullable String internalNote) {

    CommonFields {
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
        links = links == null ? List.of() : List.copyOf(links);
    }

    List<Quote> quotesFrom(Key document) {
        return quotes.stream()
                .map(quote -> quote.from(document, EvidenceRole.PROOF))
                .toList();
    }

    /** A quote in a file: the document is that of the folder, unless said otherwise. */
    record QuoteFields(
            String text,
            @Nullable Integer line,
            @Nullable Integer footnote,
            @Nullable EvidenceRole role,
            @Nullable Key document) {

        Quote from(Key folder, EvidenceRole usual) {
            return new Quote(document == null ? folder : document, role == null ? usual : role, text, line, footnote);
        }
    }
}
