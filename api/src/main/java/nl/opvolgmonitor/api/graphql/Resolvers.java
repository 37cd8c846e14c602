package nl.opvolgmonitor.api.graphql;

/** What one feature adds to the graph. A field that is not added is served by the record component of its name. */
public interface Resolvers {

    void addTo(Graph graph);
}
