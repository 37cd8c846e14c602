package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.Role;
import org.jspecify.annotations.Nullable;

/** An undertaking while the letter is being read: later sentences may add to it. */
final class Measure {

    private final String key;
    private final Place place;
    private final UndertakingRule rule;
    private final CommitmentForm form;
    private final List<Place> more = new ArrayList<>();
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Map<String, Object>> links = new ArrayList<>();
    private @Nullable Term term;
    private boolean doubtful;

    Measure(String key, Place place, UndertakingRule rule, CommitmentForm form) {
        this.key = key;
        this.place = place;
        this.rule = rule;
        this.form = form;
    }

    String key() {
        return key;
    }

    Place place() {
        return place;
    }

    UndertakingRule rule() {
        return rule;
    }

    CommitmentForm form() {
        return form;
    }

    /** The sentences that say more of it, in their order. */
    List<Place> more() {
        return List.copyOf(more);
    }

    Place last() {
        return more.isEmpty() ? place : more.getLast();
    }

    void add(Place sentence) {
        more.add(sentence);
    }

    Map<String, Object> fields() {
        return fields;
    }

    void put(String field, Object value) {
        fields.putIfAbsent(field, value);
    }

    List<Map<String, Object>> links() {
        return links;
    }

    void link(Role role, String name) {
        addLink(Map.of("role", role.name(), "name", name));
    }

    /** A link to who is named, in {@code words} when the text names them otherwise. */
    void link(Role role, String name, String words) {
        addLink(Map.of("role", role.name(), "name", name, "text", words));
    }

    void linkTo(Role role, String target) {
        addLink(Map.of("role", role.name(), "target", target));
    }

    private void addLink(Map<String, Object> link) {
        if (!links.contains(link)) {
            links.add(link);
        }
    }

    boolean hasLink(Role role) {
        return links.stream().anyMatch(link -> role.name().equals(link.get("role")));
    }

    @Nullable
    Term term() {
        return term;
    }

    /** The first words that say by when stay, unless they name no day and later ones do. */
    void due(@Nullable Term found) {
        if (term == null || (found != null && term.isLoose() && !found.isLoose())) {
            term = found;
        }
    }

    /** A person must look harder: something in it was found elsewhere than in its own sentence. */
    void doubt() {
        doubtful = true;
    }

    Sureness sureness() {
        return doubtful ? rule.sureness().less() : rule.sureness();
    }

    /** Whether it is told of an earlier time, and no undertaking of this letter itself. */
    boolean isEarlier() {
        return rule.id().startsWith("toegezegd-") || rule.id().equals("verzocht-verleden");
    }

    /** Whether it says what something else is for: "Het doel is om eind 2021 inzicht te geven". */
    boolean isGoal() {
        return rule.id().endsWith("-met-moment")
                && term != null
                && form == CommitmentForm.WRITTEN_PLEDGE
                && rule.firmness() == Firmness.AIM;
    }

    boolean isResearch() {
        return Research.isIn(place);
    }
}
