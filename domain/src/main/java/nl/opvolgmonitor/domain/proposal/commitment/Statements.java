package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences in which the letter itself says that measures answer a recommendation, or a motion. */
final class Statements {

    private static final Pattern ANSWERS = Pattern.compile(
            "(?iu)\\bdragen\\b.{0,60}\\bbij aan|in (?:reactie op|lijn met|het kader van|navolging van|opvolging van|uitvoering van) (?:de|deze|die|uw) aanbeveling"
                    + "|(?:invulling|uitvoering|opvolging|gevolg) (?:te geven |gegeven )?aan (?:de|deze|die) aanbeveling");
    private static final Pattern FULFILS_MOTION = Pattern.compile(
            "(?iu)(?:invulling|uitvoering|gevolg|opvolging|gestand)\\b.{0,30}\\bmotie|motie\\b.{0,80}(?:uitgevoerd|uitvoering|invulling|afgedaan)");
    /** The House has already heard of it, from somebody else or earlier. */
    private static final Pattern TOLD =
            Pattern.compile("(?iu)(?:heb|hebben|heeft|is|zijn|bent)\\b.{0,80}\\b(?:geïnformeerd|bericht|gemeld)");

    private static final int NEAR = 12;
    private static final int MOST = 100;
    private static final int FAR = 1_000_000;

    private final List<Place> places;
    private final Map<Integer, List<Place>> answers;

    Statements(List<Place> places) {
        this.places = places;
        this.answers = places.stream()
                .filter(place -> ANSWERS.matcher(place.text()).find())
                .collect(Collectors.groupingBy(Place::section));
    }

    /** The measure's own sentence, else the last one before it under the same heading, else the first one behind it. */
    Optional<Place> forRecommendation(Measure measure) {
        var at = measure.place().at();
        return answers.getOrDefault(measure.place().section(), List.of()).stream()
                .limit(MOST)
                .min(Comparator.comparingInt(place -> distance(place.at(), at)));
    }

    private static int distance(int statement, int measure) {
        return statement <= measure ? measure - statement : FAR + statement - measure;
    }

    /**
     * The sentence that says that what came just before it fulfils a motion.
     *
     * @param next the number of the sentence of the next measure: what stands behind that is about that one
     */
    Optional<Place> forMotion(Measure measure, int next) {
        var from = measure.place().at() + 1;
        var to = Math.min(Math.min(next, places.size()), from + NEAR);
        return from >= to
                ? Optional.empty()
                : places.subList(from, to).stream()
                        .filter(place -> place.section() == measure.place().section())
                        .filter(place -> FULFILS_MOTION.matcher(place.text()).find())
                        .filter(place -> !TOLD.matcher(place.text()).find())
                        .findFirst();
    }
}
