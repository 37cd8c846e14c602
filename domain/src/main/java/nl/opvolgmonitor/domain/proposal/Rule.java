package nl.opvolgmonitor.domain.proposal;

/**
 * Why something was proposed, for the person who judges it.
 *
 * @param id permanent, in the form {@code group.name}
 * @param version raised whenever the rule reads more, less or something else
 * @param explanation one or two Dutch sentences
 */
public record Rule(String id, int version, String explanation) {

    public Rule {
        if (version < 1 || explanation.isBlank() || !id.matches("[a-z]+(?:[.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("A rule has an id, a version and an explanation: " + id);
        }
    }
}
