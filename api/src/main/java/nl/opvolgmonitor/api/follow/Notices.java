package nl.opvolgmonitor.api.follow;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.opvolgmonitor.domain.follow.Occasion;
import nl.opvolgmonitor.domain.follow.PublicChanges;
import nl.opvolgmonitor.domain.follow.PublicChanges.Changed;
import nl.opvolgmonitor.domain.organisation.Tenure;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.follow.Happened;
import nl.opvolgmonitor.ui.follow.MailBody.Citation;
import nl.opvolgmonitor.ui.follow.MailBody.Notice;
import nl.opvolgmonitor.ui.follow.MailBody.Step;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** Puts an occasion in words, with what is public at this moment. */
@Singleton
final class Notices {

    private final PublicReading reading;
    private final PublicChanges changes;
    private final Holders holders;
    private final MailSettings settings;

    Notices(PublicReading reading, PublicChanges changes, Holders holders, MailSettings settings) {
        this.reading = reading;
        this.changes = changes;
        this.holders = holders;
        this.settings = settings;
    }

    /** Empty when it is no longer public, or tells nothing. */
    Optional<Notice> of(Occasion occasion) {
        var happened = happened(occasion.record().value(), occasion.about().value());
        if (happened.record() == null) {
            return Optional.empty();
        }
        var core = happened.record();
        return changes.of(occasion)
                .flatMap(changed -> occasion.isReminder()
                        ? Optional.of(reminder(occasion, core, happened.about()))
                        : news(occasion, changed, core, happened.about()));
    }

    private Happened happened(String record, String about) {
        return reading.askOfAnyDay("notice", Map.of("record", record, "about", about), Happened.class);
    }

    private Notice reminder(Occasion occasion, Happened.Core core, @Nullable Named about) {
        var day = Dates.dutch().day(Objects.requireNonNull(occasion.latest()));
        int days = Objects.requireNonNull(occasion.days());
        var title = days < 0
                ? "De termijn loopt over %s af: uiterlijk %s"
                        .formatted(Dates.dutch().days(-days), day)
                : "De termijn is %s voorbij: uiterlijk %s. Dat het is afgehandeld, is niet geregistreerd"
                        .formatted(Dates.dutch().days(days), day);
        return notice(title, List.of(), core, about);
    }

    private Optional<Notice> news(Occasion occasion, Changed changed, Happened.Core core, @Nullable Named about) {
        if (changed.after() instanceof Tenure tenure) {
            return holders.sentence(changed.before(), tenure).map(title -> notice(title, List.of(), core, null));
        }
        var title = (changed.isAmended() ? "Gewijzigd: " : "Nieuw: ")
                + Labels.dutch().of("soort." + core.kind());
        return Optional.of(notice(title, Steps.of(occasion.kind(), changed), core, about));
    }

    private Notice notice(String title, List<Step> steps, Happened.Core core, @Nullable Named about) {
        var whom = about == null ? null : about.brief().orElse(about.id());
        var citation = core.lastQuote().map(Notices::citation).findFirst().orElse(null);
        var address = settings.address(Links.NOW.record(core.id()));
        return new Notice(title, whom, steps, citation, address);
    }

    private static Citation citation(Proof proof) {
        var document = proof.document();
        var place = proof.line() == null ? "" : ", regel " + proof.line();
        return new Citation(proof.quote(), document.label().orElse(document.id()) + place + " (" + document.id() + ")");
    }
}
