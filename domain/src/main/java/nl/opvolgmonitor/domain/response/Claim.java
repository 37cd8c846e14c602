package nl.opvolgmonitor.domain.response;

import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;

/** What a document claims about the answers to all recommendations of a year. It is checked against the registered answers, never copied into them. */
public record Claim(Entry entry, ResponseType responseType, Key document, int aboutYear, String text)
        implements Registered {

    public static final Reference<Claim> DOCUMENT = new Reference<>("document", Claim::document);
}
