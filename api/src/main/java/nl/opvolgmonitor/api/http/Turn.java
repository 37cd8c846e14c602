package nl.opvolgmonitor.api.http;

import java.util.Map;

/** One request of someone: it asks questions of ours of the public register, at the cost of who sent it. */
public final class Turn {

    private final GuardedGraphQL engine;
    private final Allowance allowance;

    Turn(GuardedGraphQL engine, Allowance allowance) {
        this.engine = engine;
        this.allowance = allowance;
    }

    /** The data of that operation, whole; anything that is wrong with it is thrown as {@link RequestRefused}. */
    public Map<String, Object> ask(String document, String operation, Map<String, Object> variables) {
        var request = new GraphqlRequest(document, operation, variables, Map.of(Allowance.class, allowance));
        return engine.answer(request, false).whole();
    }

    /** What may be asked, and what is left of it, as headers of the answer. */
    public Map<String, String> headers() {
        return allowance.bucket().headers();
    }
}
