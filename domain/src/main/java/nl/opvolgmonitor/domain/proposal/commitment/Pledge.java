package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something pledged in a debate, while its report is being read: by a minister's own words, or as the chair notes it. */
final class Pledge {

    private static final int NEAR = 2;
    private static final double ALIKE = 0.5;

    private final Place place;
    private final Floor floor;
    private final UndertakingRule rule;
    private final List<Place> more = new ArrayList<>();
    private final Set<String> members = new LinkedHashSet<>();
    private @Nullable Place context;
    private @Nullable Term term;
    private @Nullable Pledge confirmed;
    private Gist gist;

    Pledge(Place place, Floor floor, UndertakingRule rule, Optional<Term> term) {
        this.place = place;
        this.floor = floor;
        this.rule = rule;
        this.term = term.orElse(null);
        this.gist = Gist.of(place.text());
    }

    Place place() {
        return place;
    }

    Floor floor() {
        return floor;
    }

    /** The minister who said it; null when only the chair notes it. */
    @Nullable
    String speaker() {
        if (floor.part() == Floor.Part.MINISTER) {
            return floor.name();
        }
        return confirmed == null ? null : confirmed.floor.name();
    }

    UndertakingRule rule() {
        return rule;
    }

    @Nullable
    Term term() {
        return term;
    }

    /** The members to whom the chair notes it as a pledge. */
    Set<String> members() {
        return members;
    }

    /** "Dat zeg ik toe": what it is about stands in other words. */
    boolean isAboutNothing() {
        return gist.isEmpty();
    }

    /** The words that say what it is about: a question, or the sentence before. */
    void about(Place words) {
        context = words;
        gist = gist.and(Gist.of(words.text()));
    }

    /** Whether a sentence right behind it pledges the same: one of both says what, and the other that, or when. */
    boolean goesOnIn(Place next) {
        return place.section() == next.section() && next.at() - last().at() <= NEAR && (isBare(next) || isBare(last()));
    }

    private static boolean isBare(Place words) {
        return Gist.of(words.text()).isEmpty();
    }

    private Place last() {
        return more.isEmpty() ? place : more.getLast();
    }

    void add(Place next, Optional<Term> found) {
        more.add(next);
        gist = gist.and(Gist.of(next.text()));
        term = term == null ? found.orElse(null) : term;
    }

    /** The chair's words stay; the minister's are evidence. */
    void confirms(Pledge spoken) {
        confirmed = confirmed == null ? spoken : confirmed;
        more.addAll(spoken.places());
        gist = gist.and(spoken.gist);
        term = term == null ? spoken.term : term;
    }

    /** All places that say it, in the order of the text but for the deciding one first. */
    List<Place> places() {
        var places = new ArrayList<Place>();
        places.add(place);
        if (context != null) {
            places.add(context);
        }
        places.addAll(more);
        return places;
    }

    /** What the minister said, with the words that tell what it is about. */
    String words() {
        return places().stream()
                .sorted(java.util.Comparator.comparingInt(Place::at))
                .map(one -> one.text().strip())
                .collect(Collectors.joining(" "));
    }

    /** How much it looks like what a minister said; 0 when it is something else. */
    double likeness(Pledge spoken) {
        long shared = gist.shared(spoken.gist);
        double part = (double) shared / Math.max(1, Math.min(gist.size(), spoken.gist.size()));
        boolean same = isDueTogether(spoken);
        boolean enough = shared >= (isBare(spoken.last()) ? 1 : 2);
        boolean alike = (enough && part >= ALIKE) || (shared >= 1 && same);
        return alike ? part + (same ? 1 : 0) : 0;
    }

    private boolean isDueTogether(Pledge spoken) {
        return term != null
                && spoken.term != null
                && (Objects.equals(term.reading().raw(), spoken.term.reading().raw())
                        || (term.reading().latest() != null
                                && Objects.equals(
                                        term.reading().latest(),
                                        spoken.term.reading().latest())));
    }
}
