package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Registered;

/** R7: no news in any series while it is open, or of what recurs no sign that it did. */
final class Silence implements Finder {

    private static final SignalRule RULE = new SignalRule(
            7,
            1,
            "stilte",
            "Over iets dat open is staat er maandenlang niets nieuws in het register. "
                    + "Van wat steeds terugkeert: de laatste keer is niet bekend terwijl een volgende al geweest had moeten zijn.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    @Override
    public Stream<Signal> in(View view) {
        var news = new News(view);
        return Stream.of(recommendations(view, news), commitments(view, news), motions(view))
                .flatMap(each -> each);
    }

    private static Stream<Signal> recommendations(View view, News news) {
        return view.openRecommendations()
                .filter(asked -> asked.formal() || news.isAnswered(asked))
                .flatMap(asked -> silent(view, asked.key(), news.ofRecommendation(asked)));
    }

    private static Stream<Signal> commitments(View view, News news) {
        return view.openCommitments()
                .flatMap(commitment -> Stream.concat(
                                Recurrence.missed(view, commitment).stream(),
                                silent(view, commitment.key(), news.ofCommitment(commitment)))
                        .limit(1));
    }

    private static Stream<Signal> motions(View view) {
        var pending = new Pending(view);
        return pending.openMotions()
                .flatMap(motion -> View.last(pending.executions(motion.key())).stream()
                        .flatMap(last -> silent(view, motion.key(), last)));
    }

    private static Stream<Signal> silent(View view, Key record, Registered last) {
        var heard = last.entry().effectiveFrom();
        var since = heard.plusMonths(view.settings().of(SignalParameter.SILENCE_MONTHS))
                .plusDays(1);
        if (since.isAfter(view.day())) {
            return Stream.empty();
        }
        return Stream.of(Signal.sure(RULE, record, since, List.of(heard(last, heard, view.day()))));
    }

    private static SignalFact heard(Registered last, LocalDate heard, LocalDate day) {
        return SignalFact.of(last.key(), Said.LAST_NEWS, heard, SignalFact.days(heard, day));
    }

    static Signal missed(Key commitment, LocalDate since, SignalFact fact) {
        return Signal.sure(RULE, commitment, since, List.of(fact));
    }
}
