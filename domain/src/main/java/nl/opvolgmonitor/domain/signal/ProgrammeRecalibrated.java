package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.instrument.InstrumentStage;
import nl.opvolgmonitor.domain.instrument.Stage;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** R19: the programme was recalibrated, and nothing since then says that the measure still stands. */
final class ProgrammeRecalibrated implements Finder {

    private static final SignalRule RULE = new SignalRule(
            19,
            1,
            "programma herijkt",
            "Het programma waar een open maatregel bij hoort is herijkt, en sindsdien is de maatregel niet bevestigd.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    @Override
    public Stream<Signal> in(View view) {
        var news = new News(view);
        return view.openCommitments()
                .flatMap(commitment -> recalibrated(view, commitment.programme())
                        .map(stage -> signal(commitment, stage, news.ofCommitment(commitment)))
                        .filter(signal -> !signal.since().isAfter(view.day()))
                        .filter(signal -> isSilentSince(news.ofCommitment(commitment), signal.since()))
                        .stream());
    }

    private static Optional<InstrumentStage> recalibrated(View view, @Nullable Key programme) {
        return programme == null
                ? Optional.empty()
                : View.last(view.register().by(InstrumentStage.class, InstrumentStage.INSTRUMENT, programme).stream()
                        .filter(stage -> stage.stage() == Stage.RECALIBRATED)
                        .toList());
    }

    private static boolean isSilentSince(Registered last, LocalDate since) {
        return last.entry().effectiveFrom().isBefore(since);
    }

    private static Signal signal(Commitment commitment, InstrumentStage stage, Registered last) {
        var since = stage.entry().effectiveFrom();
        return Signal.sure(
                RULE,
                commitment.key(),
                since,
                List.of(
                        SignalFact.of(stage.key(), Said.RECALIBRATED, since),
                        SignalFact.of(
                                last.key(),
                                Said.LAST_NEWS,
                                last.entry().effectiveFrom(),
                                SignalFact.days(last.entry().effectiveFrom(), since))));
    }
}
