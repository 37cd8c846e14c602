package nl.opvolgmonitor.domain.proposal.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Offices;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Days;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;
import org.jspecify.annotations.Nullable;

/** Writes down what the Eerste Kamer's own register says of a commitment: who made it, its deadlines in order, and its status. */
final class SenatePledges {

    private static final Pattern DOSSIER = Pattern.compile("(?: ?\\([\\d .,/;A-Z-]{4,60}\\))+$");
    private static final Pattern TITLES = Pattern.compile(
            "(?u)^(?:(?:mr|drs|dr|prof|ir|ing|bc|ma|msc|mevr|dhr)\\.? ?)+|(?:, ?)?\\b(?:MA|MSc|LLM|BSc|MBA|RA)\\b| ?\\([^)]*\\)",
            Pattern.CASE_INSENSITIVE);

    private final Letter letter;
    private final List<Proposal> proposals = new ArrayList<>();

    SenatePledges(Letter letter) {
        this.letter = letter;
    }

    List<Proposal> of(List<PledgeCard> cards) {
        cards.forEach(this::read);
        return proposals;
    }

    private void read(PledgeCard card) {
        proposals.add(commitment(card));
        var history = new PledgeHistory(card.lines("historie"));
        deadlines(card, history);
        card.lines("status").stream().findFirst().ifPresent(line -> status(card, line, history));
    }

    private Proposal commitment(PledgeCard card) {
        var pledged = card.pledged();
        var text = pledged.map(line -> line.raw().replaceFirst("\\.$", ""))
                .orElse(card.title() == null ? null : plain(card.title()));
        var draft = new Draft(Kind.COMMITMENT, Decisions.key(card.number()), Rules.CARD, Sureness.HIGH)
                .with("form", written(card) ? CommitmentForm.WRITTEN_PLEDGE : CommitmentForm.ORAL_PLEDGE)
                .needs("text", text)
                .with("firmness", Firmness.FIRM)
                .with("reportedIn", LetterKey.of(letter))
                .with("provenance", "SECOND_HAND")
                .with("visibility", "PUBLIC")
                .with(
                        "effective",
                        card.field("datum toezegging")
                                .flatMap(SenatePledges::day)
                                .orElse(null))
                .with(
                        "setting",
                        card.field("soort activiteit").map(SenatePledges::code).orElse(null));
        parties(draft, card);
        pledged.ifPresent(line -> draft.quote(List.of(line)));
        List.of("nummer", "datum toezegging", "deadline", "status")
                .forEach(name -> draft.quote(card.lines(name).stream().limit(1).toList()));
        return draft.proposal();
    }

    private static boolean written(PledgeCard card) {
        return card.field("soort activiteit")
                .filter(kind -> kind.toLowerCase(Locale.ROOT).contains("schriftelijk"))
                .isPresent();
    }

    /** Who answers for it now may be another than who made it. */
    private static void parties(Draft draft, PledgeCard card) {
        var now = offices(card, "huidige verantwoordelijke");
        var then = offices(card, "voormalige verantwoordelijke");
        var only = offices(card, "verantwoordelijke");
        (then.isEmpty() ? (only.isEmpty() ? now : only) : then).forEach(office -> draft.link(Role.MADE_BY, office));
        if (!then.isEmpty()) {
            now.forEach(office -> draft.link(Role.EXECUTOR, office));
        }
        draft.link(Role.MADE_TO, "Eerste Kamer");
        card.values("kamerleden").forEach(member -> draft.link(Role.MADE_TO, member(member)));
    }

    private static List<String> offices(PledgeCard card, String field) {
        return card.values(field).stream()
                .flatMap(line -> Offices.in(line).stream())
                .distinct()
                .toList();
    }

    /** "Ruers, mr. drs. R. (SP)" and "mr. J. Recourt (PvdA)" without titles and party. */
    private static String member(String printed) {
        var bare = TITLES.matcher(printed.strip()).replaceAll("").strip();
        int comma = bare.indexOf(", ");
        return comma < 0 ? bare : bare.substring(0, comma);
    }

    /** Those of the history in their order, and that of the field unless the history ends with it. */
    private void deadlines(PledgeCard card, PledgeHistory history) {
        int count = 0;
        for (var later : history.extensions()) {
            proposals.add(deadline(card, ++count, later));
        }
        var field = card.lines("deadline").stream().findFirst();
        if (field.isPresent()
                && NewDeadline.day(field.get().raw()).isPresent()
                && history.extensions().stream()
                        .noneMatch(later -> later.raw().equals(PledgeCard.value(field.get())))) {
            proposals.add(deadline(
                    card, count + 1, new PledgeHistory.Extension(field.get().raw(), null, field.get())));
        }
    }

    private Proposal deadline(PledgeCard card, int at, PledgeHistory.Extension found) {
        var key = Decisions.key(card.number());
        var draft = new Draft(Kind.DEADLINE, key + "/termijn-" + at, Rules.CARD_DEADLINE, Sureness.HIGH)
                .with("subject", key)
                .with("announcedIn", LetterKey.of(letter))
                .with("effective", found.since());
        NewDeadline.day(found.raw()).orElse(Map.of()).forEach(draft::with);
        return draft.quote(List.of(found.line())).proposal();
    }

    private void status(PledgeCard card, Excerpt line, PledgeHistory history) {
        PledgeHistory.status(line.raw()).ifPresent(status -> {
            var key = Decisions.key(card.number());
            var draft = new Draft(
                            Kind.FULFILMENT, key + "/stand-" + LetterKey.of(letter), Rules.CARD_STATUS, Sureness.HIGH)
                    .with("commitment", key)
                    .with("status", status)
                    .with("document", LetterKey.of(letter))
                    .with("effective", since(card, status, history))
                    .quote(List.of(line));
            proposals.add((status == FulfilmentStatus.LAPSED ? draft.needs("reason", null) : draft).proposal());
        });
    }

    /** What the history does not change has been open from the day it was made. */
    private static @Nullable String since(PledgeCard card, FulfilmentStatus status, PledgeHistory history) {
        var made = status == FulfilmentStatus.OPEN
                ? card.field("datum toezegging").flatMap(SenatePledges::day)
                : Optional.<String>empty();
        return history.since(status).or(() -> made).orElse(null);
    }

    private static Optional<String> day(String words) {
        return Days.first(words, null).map(LocalDate::toString);
    }

    private static String code(String words) {
        return words.strip().toUpperCase(Locale.ROOT).replaceAll("[^\\p{Lu}\\d]+", "_");
    }

    private static String plain(String title) {
        return DOSSIER.matcher(title).replaceAll("").strip();
    }
}
