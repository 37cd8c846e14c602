package nl.opvolgmonitor.api.page;

import io.micronaut.context.BeanProvider;
import java.util.function.Supplier;
import nl.opvolgmonitor.domain.term.TermLog;
import nl.opvolgmonitor.domain.term.Terms;

/** The terms of the office as they are when the first page asks for them; the pages after it get the same. */
final class AskedTerms implements Supplier<Terms> {

    private final BeanProvider<TermLog> log;
    private volatile Terms asked = Terms.NONE;

    AskedTerms(BeanProvider<TermLog> log) {
        this.log = log;
    }

    @Override
    public Terms get() {
        if (asked == Terms.NONE) {
            asked = log.get().terms();
        }
        return asked;
    }
}
