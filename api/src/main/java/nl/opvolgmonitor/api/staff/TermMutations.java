package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.term.KeepTerms;
import nl.opvolgmonitor.domain.term.Term;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermKind;
import nl.opvolgmonitor.domain.term.TermLog;
import nl.opvolgmonitor.domain.term.TermNaming;
import org.jspecify.annotations.Nullable;

/** Keeps the lists of themes and target groups. */
@Singleton
final class TermMutations implements StaffResolvers {

    private final Commands commands;
    private final KeepTerms keep;
    private final TermLog log;

    TermMutations(Commands commands, KeepTerms keep, TermLog log) {
        this.commands = commands;
        this.keep = keep;
        this.log = log;
    }

    @Override
    public void addTo(Graph graph) {
        add(graph, "addTerm", call -> keep.add(id(call), naming(call), day(call, "validFrom"), by(call)));
        add(graph, "renameTerm", call -> keep.rename(change(call), naming(call)));
        add(graph, "endTerm", call -> keep.end(change(call), Objects.requireNonNull(day(call, "lastDay"))));
        add(graph, "resumeTerm", call -> keep.resume(change(call)));
        graph.<Accepted<Term>, Term>value("TermKept.term", (accepted, arguments) -> accepted.record());
    }

    private void add(Graph graph, String name, Function<Call, Outcome<Term>> act) {
        graph.mutation(
                name,
                call -> commands.carryOut(
                        call,
                        new Work<>(
                                () -> act.apply(call),
                                term -> List.of(new Affected(term.id().key(), term.version())),
                                this::again)));
    }

    private Term again(List<Affected> affected) {
        return affected.stream()
                .flatMap(each -> log.terms().versions().stream().filter(term -> isOf(each, term)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(Affected affected, Term term) {
        return term.version() == affected.version() && term.id().key().equals(affected.record());
    }

    private static TermId id(Call call) {
        return new TermId(TermKind.valueOf(call.text("kind")), call.text("code").strip());
    }

    private static TermNaming naming(Call call) {
        return new TermNaming(call.text("name"), call.maybe("englishName"), call.maybe("definition"));
    }

    private static KeepTerms.Change change(Call call) {
        return new KeepTerms.Change(id(call), call.number("expectedVersion"), call.text("reason"), by(call));
    }

    private static @Nullable LocalDate day(Call call, String name) {
        return call.input().get(name) instanceof LocalDate day ? day : null;
    }

    private static String by(Call call) {
        return call.caller().actor().subject();
    }
}
