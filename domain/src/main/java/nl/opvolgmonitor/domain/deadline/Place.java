package nl.opvolgmonitor.domain.deadline;

import java.util.List;

/** A place in the text where all rules try in turn. What stands before a time is read once for all of them. */
final class Place {

    private final List<Token> tokens;
    private final int at;
    private final Lead lead;
    private final int behindLead;

    Place(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
        var cursor = new TokenCursor(tokens, at);
        this.lead = Lead.take(cursor);
        this.behindLead = cursor.at();
    }

    int at() {
        return at;
    }

    TokenCursor cursor() {
        return new TokenCursor(tokens, at);
    }

    Lead takeLead(TokenCursor cursor) {
        cursor.to(behindLead);
        return lead;
    }
}
