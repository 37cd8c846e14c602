package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.letter.Letter;

/**
 * The pledges of a debate, each once: what a minister says, and what the chair sums up at the end. What others say pledges
 * nothing.
 */
final class DebatePledges {

    private static final Pattern SUPPOSED = Pattern.compile(
            "(?iu)^(?:maar |en |dus )?(?:stel(?: nou| nu)? dat|gesteld dat|in theorie|hypothetisch)\\b.*");
    private static final int MOST = 400;

    private final List<Floor> floors;
    private final List<Place> places;
    private final Terms terms;
    private final ClosingList closing = new ClosingList();
    private final List<Pledge> spoken = new ArrayList<>();
    private final List<Pledge> listed = new ArrayList<>();

    DebatePledges(Letter letter, List<Place> places, Terms terms) {
        this.floors = letter.sections().stream()
                .map(section -> Floor.under(section.heading()))
                .toList();
        this.places = places;
        this.terms = terms;
    }

    /** In the order of the text. */
    List<Pledge> found() {
        places.forEach(this::read);
        var alone = spoken.stream().filter(pledge -> !isListed(pledge)).toList();
        var all = new ArrayList<>(listed);
        all.addAll(alone);
        all.sort(Comparator.comparingInt(pledge -> pledge.place().at()));
        return all;
    }

    private void read(Place place) {
        var floor = floors.get(place.section());
        switch (floor.part()) {
            case MINISTER ->
                UndertakingRules.inDebate(place.view())
                        .filter(rule -> !SUPPOSED.matcher(place.text().strip()).matches())
                        .ifPresent(rule -> say(place, floor, rule));
            case CHAIR, LIST -> list(place, floor);
            case MEMBER -> {}
        }
    }

    private void list(Place place, Floor floor) {
        closing.item(place, floor).ifPresent(rule -> listed.add(new Pledge(place, floor, rule, term(place, rule))));
        if (!listed.isEmpty() && listed.getLast().place().section() == place.section()) {
            listed.getLast().members().addAll(ClosingList.members(place));
        }
    }

    private void say(Place place, Floor floor, UndertakingRule rule) {
        var term = term(place, rule);
        if (!spoken.isEmpty() && spoken.getLast().goesOnIn(place)) {
            spoken.getLast().add(place, term);
            return;
        }
        var pledge = new Pledge(place, floor, rule, term);
        if (pledge.isAboutNothing()) {
            context(place).ifPresent(pledge::about);
        }
        spoken.add(pledge);
    }

    private Optional<Term> term(Place place, UndertakingRule rule) {
        return terms.spoken(place, CommitmentForm.ORAL_PLEDGE, rule.firmness());
    }

    /** The sentence before it; for the first of a speaker the last question of the one before. */
    private Optional<Place> context(Place place) {
        if (place.at() == 0) {
            return Optional.empty();
        }
        var before = places.get(place.at() - 1);
        return before.section() == place.section() ? telling(before) : question(before);
    }

    /** "Ja." says nothing either. */
    private Optional<Place> telling(Place before) {
        return Gist.of(before.text()).isEmpty() ? context(before) : Optional.of(before);
    }

    private Optional<Place> question(Place last) {
        if (floors.get(last.section()).part() != Floor.Part.MEMBER) {
            return Optional.empty();
        }
        for (int at = last.at(); at >= 0 && places.get(at).section() == last.section(); at--) {
            if (places.get(at).has(Trait.QUESTION)) {
                return Optional.of(places.get(at));
            }
        }
        return Optional.of(last);
    }

    /** Whether the chair notes it too, which then has it as evidence. */
    private boolean isListed(Pledge pledge) {
        var item = listed.stream()
                .limit(MOST)
                .filter(one -> one.place().at() > pledge.place().at())
                .filter(one -> one.likeness(pledge) > 0)
                .max(Comparator.comparingDouble(one -> one.likeness(pledge)));
        item.ifPresent(one -> one.confirms(pledge));
        return item.isPresent();
    }
}
