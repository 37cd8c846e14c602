package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sentences in which a letter says what became of a measure that it told of. */
final class Aftermath {

    private static final int SOON = 5;

    private final List<Place> places;

    Aftermath(List<Place> places) {
        this.places = places;
    }

    /** The first of the next sentences of its paragraph and section that says so. */
    Optional<Place> saying(Pattern words, Measure measure) {
        return of(measure).stream()
                .filter(place -> words.matcher(place.text()).find())
                .findFirst();
    }

    /** The first behind such a sentence. */
    Optional<Place> saying(Pattern words, Measure measure, Place behind) {
        return of(measure).stream()
                .filter(place -> place.at() > behind.at())
                .filter(place -> words.matcher(place.text()).find())
                .findFirst();
    }

    /** The sentence that turns from what failed to what comes instead, else the one in which it failed. */
    Place turn(Pattern words, Place failure, Place next) {
        return places.subList(failure.at(), next.at()).stream()
                .filter(place -> words.matcher(place.text()).find())
                .findFirst()
                .orElse(failure);
    }

    private List<Place> of(Measure measure) {
        var next = measure.last().at() + 1;
        return places.subList(next, Math.min(places.size(), next + SOON)).stream()
                .takeWhile(place -> place.follows(measure.place(), 0))
                .toList();
    }
}
