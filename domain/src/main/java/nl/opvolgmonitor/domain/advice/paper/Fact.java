package nl.opvolgmonitor.domain.advice.paper;

import java.util.List;

/** What is called so, and what it is. */
public record Fact(String name, List<Run> value) {

    public Fact {
        value = List.copyOf(value);
    }
}
