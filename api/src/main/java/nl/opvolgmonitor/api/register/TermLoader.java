package nl.opvolgmonitor.api.register;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Transactions;
import nl.opvolgmonitor.domain.term.Term;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermLog;
import nl.opvolgmonitor.domain.term.TermNaming;
import nl.opvolgmonitor.domain.term.Terms;

/** Fills an empty list of themes and target groups from the files of an institution; what is in the list already is the office's. */
@Singleton
final class TermLoader {

    private final TermLog log;
    private final Transactions transactions;
    private final Clock clock;

    TermLoader(TermLog log, Transactions transactions, Clock clock) {
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** With what these folders begin with, and what the public reads in records of before beside that. */
    void begin(Collection<RegisterFolder> folders) {
        if (!log.terms().versions().isEmpty()) {
            return;
        }
        var loaders = folders.stream().map(RegisterFolder::loader).collect(Collectors.toSet());
        var known = PointInTime.now(clock).known();
        var terms = new LinkedHashMap<TermId, Term>();
        loaders.forEach(loader -> new TermFile(loader).terms(known).forEach(term -> terms.put(term.id(), term)));
        transactions.inOne(() -> entered(terms, known));
    }

    private boolean entered(Map<TermId, Term> terms, Instant known) {
        log.lock();
        if (!log.terms().versions().isEmpty()) {
            return false;
        }
        log.namedInPublic().stream()
                .filter(TermLoader::isName)
                .forEach(term -> terms.putIfAbsent(term, spelledOut(term, known)));
        terms.values().forEach(term -> log.add(term, RegistrationReader.AUTHOR));
        return true;
    }

    /** What was typed freely before there was a list, may be none; the records keep it. */
    private static boolean isName(TermId id) {
        return Term.isName(Terms.spelledOut(id.code()));
    }

    private static Term spelledOut(TermId id, Instant known) {
        return Term.first(id, new TermNaming(Terms.spelledOut(id.code()), null, null), Entry.BEGINNING, known);
    }
}
