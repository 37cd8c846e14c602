package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import java.util.List;
import nl.opvolgmonitor.ui.Sentence;

/** The pages under one word of the site, in every language, as those under aanbevelingen. */
public interface Section {

    /** The word in an address; empty for the first page. */
    String name();

    /** Whether its pages answer what a reader asks, or tell what the application offers, so that they are in no edition. */
    default boolean needsApplication() {
        return false;
    }

    /** The page at the rest of the address after that word, decoded, without a slash before it; {@link PageRefused} when there is none. */
    HttpResponse<String> show(Visit visit, String rest);

    /** What the page at the rest of an address will ask for sure; what is left out, it asks by itself. */
    default List<Foreseen> foresees(String rest) {
        return List.of();
    }

    /** The same of a section where every page but the lists is about the record that its address names. */
    static List<Foreseen> aboutRecord(String document, String rest) {
        return rest.isEmpty() || ListPath.read(rest).isPresent() ? List.of() : List.of(Foreseen.about(document, rest));
    }

    /** For a section of one page. */
    static void hasNothingBelow(Visit visit, String rest) {
        if (!rest.isEmpty()) {
            throw nothingAt(visit);
        }
    }

    static PageRefused nothingAt(Visit visit) {
        return PageRefused.notFound(
                Sentence.of("problem.nothing-at", visit.asked().path()));
    }
}
