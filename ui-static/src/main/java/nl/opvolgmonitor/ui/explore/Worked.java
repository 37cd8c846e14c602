package nl.opvolgmonitor.ui.explore;

import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Query;

/**
 * A question that was worked out.
 *
 * @param name its word in an address
 * @param question in Dutch
 * @param text in GraphQL, the question on top
 */
public record Worked(String name, String question, String text) {

    /** Reads a document whose first line is the question, behind a #. */
    public static Worked of(String name, String text) {
        var question = text.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
        return new Worked(name, question, text.strip());
    }

    /** Where it is put in the field of the page. */
    public String address(Links links) {
        return links.explore() + Query.NONE.with("vraag", name);
    }

    /** Where its answer is. */
    public String answer() {
        return "/graphql" + Query.NONE.with("query", text);
    }
}
