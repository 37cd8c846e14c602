package nl.opvolgmonitor.api.graphql;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What many answers share, found once. Only for who asks them all as of one instant while nothing is withdrawn, such as the making of
 * a site: lists, counts and overviews are the same on each of thousands of pages.
 */
public final class Memo {

    private static final Memo NONE = new Memo(false);

    private final boolean keeps;
    private final Map<List<Object>, Object> found = new ConcurrentHashMap<>();

    public Memo() {
        this(true);
    }

    private Memo(boolean keeps) {
        this.keeps = keeps;
    }

    /** That of the request; one that keeps nothing when it has none. */
    static Memo of(GraphQLContext context) {
        return context.getOrDefault(Memo.class, NONE);
    }

    /** Whether it does; otherwise each answer finds for itself. */
    public boolean keeps() {
        return keeps;
    }

    /** What was found before by this name, or else what is found now. */
    @SuppressWarnings("unchecked")
    public <T> T get(List<Object> name, Supplier<T> find) {
        return keeps ? (T) found.computeIfAbsent(name, absent -> find.get()) : find.get();
    }
}
