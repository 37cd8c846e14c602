package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.List;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.register.Role;

/** Names in the links of a measure who carries it out, with whom, who made it and to whom. */
final class Parties {

    private static final Pattern BETWEEN_BRACKETS = Pattern.compile("(?iu)partners \\(([^)]{2,120})\\)");

    private final Head head;
    private final Antecedents antecedents;

    Parties(Head head, Antecedents antecedents) {
        this.head = head;
        this.antecedents = antecedents;
    }

    void nameIn(Measure measure) {
        Executors.of(measure).forEach(name -> execute(measure, name));
        BETWEEN_BRACKETS
                .matcher(measure.place().text())
                .results()
                .flatMap(found -> BodyName.split(found.group(1)).stream())
                .forEach(name -> measure.link(Role.PARTNER, name));
        if (isPledge(measure)) {
            maker().forEach(office -> measure.link(Role.MADE_BY, office));
            measure.link(Role.MADE_TO, house());
        }
    }

    private void execute(Measure measure, String name) {
        antecedents.of(name, measure.place()).ifPresent(meant -> {
            measure.link(Role.EXECUTOR, meant.name());
            if (!meant.sure()) {
                measure.doubt();
            }
        });
    }

    private static boolean isPledge(Measure measure) {
        return switch (measure.form()) {
            case INTENTION -> !measure.isEarlier();
            case ORAL_PLEDGE, WRITTEN_PLEDGE, AIM, FUNDING -> true;
            case ONGOING, COMPLETED_ACTION -> false;
        };
    }

    private List<String> maker() {
        if (!head.signatories().isEmpty()) {
            return head.signatories().stream().map(Head.Signatory::office).toList();
        }
        return head.sender() == null ? List.of() : List.of(head.sender());
    }

    private String house() {
        var addressee = head.addressee() == null ? "" : head.addressee();
        return addressee.contains("Eerste Kamer") ? "Eerste Kamer" : "Tweede Kamer";
    }
}
