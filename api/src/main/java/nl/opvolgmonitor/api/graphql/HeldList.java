package nl.opvolgmonitor.api.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;

/** A list that is so short that it is read whole, and shown page by page. No two of its items have the same name. */
public record HeldList<T>(List<T> all, Function<T, String> name) {

    public HeldList {
        all = List.copyOf(all);
    }

    /** The page of it; throws {@link InvalidContent} for a cursor of no item. */
    public Connection<T> page(PageRequest request) {
        var after = request.after();
        var from = after == null ? 0 : following(after);
        var shown =
                all.stream().skip(from).limit(request.first()).map(this::listed).toList();
        return Connection.of(new Page<>(shown, from + shown.size() < all.size()), request);
    }

    private int following(String cursor) {
        return IntStream.range(0, all.size())
                        .filter(place -> cursor(all.get(place)).equals(cursor))
                        .findFirst()
                        .orElseThrow(
                                () -> new InvalidContent("Deze cursor wijst nergens heen: begin opnieuw zonder after"))
                + 1;
    }

    private Listed<T> listed(T item) {
        return new Listed<>(item, cursor(item));
    }

    private String cursor(T item) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(name.apply(item).getBytes(StandardCharsets.UTF_8));
    }
}
