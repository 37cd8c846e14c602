package nl.opvolgmonitor.api.graphql;

/** What the office has in the graph beside the public. Every field of Query and Mutation needs a right of its own. */
public interface StaffResolvers {

    void addTo(Graph graph);
}
