package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.api.advice.FixAdvice;
import nl.opvolgmonitor.api.advice.TakePicture;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.advice.AdviceDraft;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Fixed;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Noted;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Opened;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Pictured;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Rescoped;
import nl.opvolgmonitor.domain.advice.AdviceLog;
import nl.opvolgmonitor.domain.advice.AdviceProduct;
import nl.opvolgmonitor.domain.advice.AdviceScope;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.RecordNotFound;

/** Opens advices, takes their pictures of the register, and fixes them. */
@Singleton
final class AdviceMutations implements StaffResolvers {

    private final AdviceWork work;
    private final AdviceLog log;
    private final TakePicture pictures;
    private final FixAdvice fixing;

    AdviceMutations(AdviceWork work, AdviceLog log, TakePicture pictures, FixAdvice fixing) {
        this.work = work;
        this.log = log;
        this.pictures = pictures;
        this.fixing = fixing;
    }

    @Override
    public void addTo(Graph graph) {
        graph.mutation("openAdvice", call -> work.carryOut(call, () -> opened(call)));
        graph.mutation("changeAdviceScope", call -> work.carryOut(call, () -> rescoped(call)));
        graph.mutation("refreshAdvice", call -> work.carryOut(call, () -> refreshed(call)));
        graph.mutation("fixAdvice", call -> work.carryOut(call, () -> fixed(call)));
        graph.mutation("addCorrectionNote", call -> work.step(call, () -> new Noted(call.text("text"))));
        List.of("AdviceOpened", "AdviceScopeChanged", "AdviceRefreshed", "AdviceFixed", "CorrectionNoteAdded")
                .forEach(name -> adviceOf(graph, name));
    }

    static void adviceOf(Graph graph, String name) {
        graph.<Accepted<AdviceDraft>, AdviceDraft>value(name + ".advice", (accepted, arguments) -> accepted.record());
    }

    private Outcome<AdviceDraft> opened(Call call) {
        var opening = new Opened(
                AdviceProduct.valueOf(call.text("product")),
                call.text("title"),
                AdviceInput.day(call, "effective"),
                AdviceInput.scope(call),
                AdviceInput.key(call.maybe("previous")));
        return work.then(
                work.added(call, opening, null),
                call,
                () -> picture(call, opening.product(), opening.scope(), opening.effective()));
    }

    private Outcome<AdviceDraft> rescoped(Call call) {
        var scope = AdviceInput.scope(call);
        return work.before(call)
                .map(before -> work.then(
                        work.added(call, new Rescoped(call.text("title"), scope), null),
                        call,
                        () -> picture(call, before.product(), scope, before.effective())))
                .orElseGet(() -> unknown(call));
    }

    private Outcome<AdviceDraft> refreshed(Call call) {
        return work.before(call)
                .map(before ->
                        work.added(call, picture(call, before.product(), before.scope(), before.effective()), null))
                .orElseGet(() -> unknown(call));
    }

    private Pictured picture(Call call, AdviceProduct product, AdviceScope scope, LocalDate effective) {
        var taken = pictures.of(product, scope, effective, AdviceInput.instant(call, "known"));
        return new Pictured(taken.known(), log.keep(taken.content()), taken.items());
    }

    private Outcome<AdviceDraft> fixed(Call call) {
        return work.before(call).map(before -> fixed(call, before)).orElseGet(() -> unknown(call));
    }

    private Outcome<AdviceDraft> fixed(Call call, AdviceDraft before) {
        var hash = fixing.keep(before, call.number("lastStep"));
        return work.added(call, new Fixed(hash, AdviceInput.instant(call, "embargoUntil")), null);
    }

    private static Outcome<AdviceDraft> unknown(Call call) {
        return new RecordNotFound<>(new Key(call.text("id")));
    }
}
