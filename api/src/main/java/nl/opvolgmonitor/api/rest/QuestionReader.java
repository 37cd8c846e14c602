package nl.opvolgmonitor.api.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.api.page.Asked;
import nl.opvolgmonitor.api.page.PageRefused;
import nl.opvolgmonitor.api.page.Stands;
import nl.opvolgmonitor.api.rest.RestParameter.Use;
import nl.opvolgmonitor.api.selection.ConditionRefused;
import nl.opvolgmonitor.ui.Query;

/** Reads one address, and gathers everything that is wrong with it. */
final class QuestionReader {

    private static final String CAMPAIGN = "utm_";
    private static final String PLACE = "na";

    /** Who gets more than these wrong, reads no list of them. */
    private static final int MOST_FAULTS = 20;

    private final Asked asked;
    private final List<RestParameter> parameters;
    private final Stands stands;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Object> variables = new HashMap<>();
    private final Map<String, Object> filter = new LinkedHashMap<>();
    private Query query = Query.NONE;

    QuestionReader(Asked asked, List<RestParameter> parameters, Stands stands) {
        this.asked = asked;
        this.parameters = parameters;
        this.stands = stands;
    }

    /** {@link RestRefused} with everything that is wrong. */
    Question read() {
        asked.parameters().keySet().stream().sorted().forEach(this::collect);
        parameters.forEach(this::take);
        if (!faults.isEmpty()) {
            throw RestRefused.because(faults);
        }
        if (parameters.stream().anyMatch(each -> each.use() == Use.FILTER)) {
            variables.put("filter", filter);
        }
        return new Question(variables, stands.of(one("per"), one("bekend")), query);
    }

    /** An address of the site is understood as well: {@code gericht-aan} is {@code gerichtAan}. */
    private void collect(String written) {
        var name = Names.camel(written);
        if (written.startsWith(CAMPAIGN) || faults.size() >= MOST_FAULTS) {
            return;
        }
        if (parameters.stream().noneMatch(each -> each.name().equals(name))) {
            var known = parameters.stream().map(RestParameter::name).toList();
            faults.add(new Fault(
                    written, "‘%s’ bestaat hier niet. Wel: %s.".formatted(written, String.join(", ", known)), known));
            return;
        }
        try {
            words.computeIfAbsent(name, unseen -> new ArrayList<>()).addAll(asked.all(written));
        } catch (PageRefused unreadable) {
            faults.add(new Fault(name, unreadable.problem().inDutch(), List.of()));
        }
    }

    private Optional<String> one(String name) {
        return words.getOrDefault(name, List.of()).stream().findFirst();
    }

    private Optional<String> only(String name, RestParameter parameter) {
        return parameter.name().equals(name) ? one(name) : Optional.empty();
    }

    private void take(RestParameter parameter) {
        var given = words.getOrDefault(parameter.name(), List.of()).stream()
                .distinct()
                .sorted()
                .toList();
        if (parameter.use() == Use.SIZE) {
            variables.put("first", size(given));
        } else if (given.isEmpty()) {
            need(parameter);
        } else {
            read(parameter, given);
        }
        if (!parameter.name().equals(PLACE)) {
            given.forEach(word -> query = query.with(parameter.name(), word));
        }
    }

    private void need(RestParameter parameter) {
        if (parameter.required()) {
            faults.add(new Fault(parameter.name(), "‘%s’ is hier nodig.".formatted(parameter.name()), List.of()));
        }
    }

    private void read(RestParameter parameter, List<String> given) {
        try {
            switch (parameter.use()) {
                case TIME -> stands.of(only("per", parameter), only("bekend", parameter));
                case FILTER ->
                    filter.put(
                            parameter.condition().field(), parameter.condition().value(given));
                default ->
                    variables.put(
                            parameter.condition().field(), parameter.condition().value(given));
            }
        } catch (ConditionRefused refused) {
            faults.add(new Fault(parameter.name(), refused.sentence(), parameter.choices()));
        } catch (PageRefused refused) {
            faults.add(new Fault(parameter.name(), refused.problem().inDutch(), List.of()));
        }
    }

    private int size(List<String> given) {
        if (given.isEmpty()) {
            return PageSize.USUAL;
        }
        return PageSize.read(given).orElseGet(() -> {
            faults.add(new Fault("aantal", PageSize.SENTENCE, List.of()));
            return PageSize.USUAL;
        });
    }
}
