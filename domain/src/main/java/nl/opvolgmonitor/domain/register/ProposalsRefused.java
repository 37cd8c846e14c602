package nl.opvolgmonitor.domain.register;

import java.util.List;

/** Some of what was proposed cannot be registered, so nothing was; each fault stands beside what it is about. */
public record ProposalsRefused<T>(List<Fault> faults) implements Refusal<T> {

    public ProposalsRefused {
        faults = List.copyOf(faults);
    }

    @Override
    public String message() {
        var first = faults.getFirst();
        var more = faults.size() == 1 ? "" : ", en nog %d andere".formatted(faults.size() - 1);
        return "Er is niets overgenomen. %s: %s%s".formatted(first.proposal(), first.message(), more);
    }

    /** What is wrong with one of them; {@code message} is a Dutch sentence. */
    public record Fault(String proposal, String message) {}
}
