package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.recommendation.RecommendationForm;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;
import org.jspecify.annotations.Nullable;

/** The numbered recommendations that a letter repeats, and an earlier one that it mentions. */
public final class NumberedReader implements ProposalReader {

    private static final Pattern EARLIER = Pattern.compile(
            "(?iu)\\bin (?:die|deze|dat|de vorige|het vorige|een eerdere?|eerdere) (?:slachtoffer|dader)?(?:monitor|rapport|rapportage|editie)s?\\b[^.;]{0,80}?\\b(?:aanbevolen|geadviseerd)\\b,? (?:om )?(.{8,400}?)\\.?$");

    @Override
    public List<Rule> rules() {
        return RecommendationRules.ALL;
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        if (letter.genre() != Genre.LETTER && letter.genre() != Genre.OTHER) {
            return List.of();
        }
        var sentences = Sentence.of(letter);
        var report = report(found);
        var proposals = new ArrayList<Proposal>();
        for (var asked : Asked.in(sentences)) {
            numbered(asked, report, LetterKey.of(letter)).ifPresent(proposals::add);
        }
        sentences.forEach(sentence -> predecessor(sentence, found).ifPresent(proposals::add));
        return proposals;
    }

    /** The publication that the letter reacts to: the first of the Rapporteur, and else the first. */
    public static @Nullable Proposal report(Found found) {
        var reports = found.of(Kind.REPORT)
                .filter(report -> !Boolean.TRUE.equals(report.fields().get("stub")))
                .toList();
        return reports.stream()
                .filter(report -> Boolean.TRUE.equals(report.fields().get("byRapporteur")))
                .findFirst()
                .orElse(reports.isEmpty() ? null : reports.getFirst());
    }

    private static Optional<Proposal> numbered(Asked asked, @Nullable Proposal report, String letter) {
        var reads = asked.reads();
        if (reads.text().isBlank()) {
            return Optional.empty();
        }
        var publication = report == null ? null : report.key();
        var prefix = publication == null ? letter + "/aanbeveling-" : publication + "/";
        var draft = new Draft(Kind.RECOMMENDATION, prefix + asked.number(), asked.rule(), sureness(asked, report))
                .with("form", RecommendationForm.NUMBERED)
                .with("text", reads.text())
                .with("number", asked.number())
                .with("page", reads.page())
                .needs("publishedIn", publication)
                .with("parts", reads.parts())
                .with("formal", true)
                .with("effective", report == null ? null : report.fields().get("effective"));
        reads.addressees().forEach(name -> draft.link(Role.ADDRESSEE, name));
        asked.places().forEach(place -> draft.quote(place.words()));
        return Optional.of(draft.proposal());
    }

    private static Sureness sureness(Asked asked, @Nullable Proposal report) {
        boolean fixed = asked.rule().equals(RecommendationRules.HEADING);
        if (report == null) {
            return fixed ? Sureness.MEDIUM : Sureness.LOW;
        }
        return fixed ? Sureness.HIGH : Sureness.MEDIUM;
    }

    private static Optional<Proposal> predecessor(Sentence sentence, Found found) {
        var words = EARLIER.matcher(sentence.text());
        if (!words.find()) {
            return Optional.empty();
        }
        var publication = found.of(Kind.REPORT)
                .filter(report -> report.key().startsWith("vorige-"))
                .map(Proposal::key)
                .findFirst()
                .orElse(null);
        var text = words.group(1).strip();
        var key = (publication == null ? "eerdere-aanbeveling" : publication) + "/" + LetterKey.slug(first(text));
        return Optional.of(new Draft(Kind.RECOMMENDATION, key, RecommendationRules.PREDECESSOR, Sureness.MEDIUM)
                .with("form", RecommendationForm.NUMBERED)
                .with("text", text)
                .needs("publishedIn", publication)
                .with("stub", true)
                .quote(sentence.words())
                .proposal());
    }

    private static String first(String text) {
        return text.substring(0, Math.min(48, text.length()));
    }
}
