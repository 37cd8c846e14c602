package nl.opvolgmonitor.api.graphql;

/** Decides who may use what the office has beside the public schema. */
public interface Gatekeeper {

    /** Returns when the caller may use this field of Query, or of Mutation when it writes; otherwise throws the error to show. */
    void admit(String field, boolean writes, Caller caller);
}
