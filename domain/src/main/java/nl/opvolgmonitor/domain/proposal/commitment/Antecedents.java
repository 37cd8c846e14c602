package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a short name or a word that points back means: "EMM", "zij", "de werkgroep". What it points to nowhere is silent. */
final class Antecedents {

    private static final int NEAR = 3;
    private static final int FAR = 40;
    private static final Set<String> PRONOUN = Set.of("zij", "ze", "deze", "die");
    private static final Set<String> SORT = Lexicon.of("sort-of-body");

    private final Abbreviations abbreviations;
    private final List<Place> places;

    Antecedents(List<Place> places) {
        this.abbreviations = Abbreviations.in(places);
        this.places = places;
    }

    Optional<Meant> of(String name, Place place) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (PRONOUN.contains(lower)) {
            return subjectBefore(place).map(earlier -> new Meant(full(earlier), false));
        }
        if (SORT.contains(lower)) {
            return namedBefore(lower, place).map(earlier -> new Meant(earlier, false));
        }
        return Optional.of(new Meant(full(name), true));
    }

    private String full(String name) {
        return abbreviations.fullName(name).orElse(name);
    }

    /** The body that the last sentences of the paragraph spoke of. */
    private Optional<String> subjectBefore(Place place) {
        return before(place, NEAR).stream()
                .filter(earlier -> earlier.isNear(place))
                .map(Place::view)
                .filter(view -> Body.isIn(view.subject()))
                .map(SubjectName::of)
                .map(BodyName::withoutArticle)
                .filter(name -> !SORT.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name -> !PRONOUN.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** "Het programma" after "het programma Samen tegen mensenhandel", in the same section. */
    private Optional<String> namedBefore(String sort, Place place) {
        var named = Pattern.compile(
                "(?u)\\b(?i:" + sort + ") (?:«([^»]{3,80})»|(\\p{Lu}[\\p{L}-]{1,40}(?: \\p{Lu}[\\p{L}-]{1,40}){0,5}))");
        return before(place, places.size()).stream()
                .map(earlier -> named.matcher(earlier.text()))
                .filter(Matcher::find)
                .map(found -> sort + " " + (found.group(1) == null ? found.group(2) : found.group(1)))
                .findFirst();
    }

    /** The sentences of the section before it, the last one first. */
    private List<Place> before(Place place, int most) {
        var before = new ArrayList<Place>();
        for (var at = place.at() - 1; at >= 0 && before.size() < Math.min(most, FAR); at--) {
            if (places.get(at).section() != place.section()) {
                break;
            }
            before.add(places.get(at));
        }
        return before;
    }
}
