package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;

/** What the Rapporteur asks in a letter, briefing or plan of his or her own: nothing of it is formal. */
public final class PleaReader implements ProposalReader {

    private static final Pattern POINTS =
            Pattern.compile("(?iu)\\b(?:door|nodig|aanbevelingen|volgende punten|maatregelen)\\s*:$");
    private static final Pattern PLANNING = Pattern.compile("(?m)^[ #*\\d.]{0,8}Planning 20\\d{2}\\b");
    private static final Pattern PLURAL =
            Pattern.compile("(?iu)\\b(?:meerdere keren|herhaaldelijk|eerdere|meermalen)\\b");
    private static final Pattern OF_REPORT = Pattern.compile("(?iu)^(?:de )?aanbevelingen\\b.{0,60}$");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,2})[.):]?\\s+");
    private static final int SHORTEST = 18;
    private static final int NAMED = 48;

    @Override
    public List<Rule> rules() {
        return RecommendationRules.ALL;
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        if (letter.genre() != Genre.RAPPORTEUR) {
            return List.of();
        }
        var proposals = new ArrayList<Proposal>();
        int point = -1;
        int paragraph = -1;
        Proposal report = null;
        for (var sentence : Sentence.of(letter)) {
            boolean first = sentence.paragraph() != paragraph;
            paragraph = sentence.paragraph();
            point = next(point, sentence, first);
            report = sentence.isHeading() ? reportUnder(sentence, found) : report;
            if (report != null && first && sentence.isItem()) {
                proposals.add(ofReport(report, sentence, proposals.size() + 1));
            } else if (point > 0 && first && sentence.isItem()) {
                proposals.add(point(letter, sentence, point));
            } else if (!sentence.isHeading() && point < 0) {
                plea(letter, sentence).ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    /** Under a heading "Aanbevelingen" stand those of the publication that was named first. */
    private static @Nullable Proposal reportUnder(Sentence heading, Found found) {
        return OF_REPORT.matcher(heading.text()).matches() ? NumberedReader.report(found) : null;
    }

    private static Proposal ofReport(Proposal report, Sentence sentence, int place) {
        var numbered = NUMBER.matcher(sentence.text());
        boolean printed = numbered.find();
        int number = printed ? Integer.parseInt(numbered.group(1)) : place;
        var text = printed ? sentence.text().substring(numbered.end()) : sentence.text();
        return new Draft(Kind.RECOMMENDATION, report.key() + "/" + number, RecommendationRules.LISTED, Sureness.MEDIUM)
                .with("form", RecommendationForm.NUMBERED)
                .with("text", RecommendationText.of(text, 0).text())
                .with("number", number)
                .with("publishedIn", report.key())
                .with("formal", true)
                .quote(sentence.words())
                .proposal();
    }

    /** 0 behind a sentence that announces points, then the number of the point; -1 outside. */
    private static int next(int point, Sentence sentence, boolean first) {
        if (POINTS.matcher(sentence.text()).find()) {
            return 0;
        }
        if (point < 0 || (first && !sentence.isItem())) {
            return -1;
        }
        return first ? point + 1 : point;
    }

    private static Proposal point(Letter letter, Sentence sentence, int number) {
        int colon = sentence.text().indexOf(':');
        int end = colon > SHORTEST ? colon : sentence.text().length();
        return draft(letter, RecommendationRules.LISTED, Sureness.MEDIUM, LetterKey.of(letter) + "/punt-" + number)
                .with("text", unended(sentence.text().substring(0, end)))
                .with("number", number)
                .quote(sentence.words(), 0, end)
                .proposal();
    }

    private static Optional<Proposal> plea(Letter letter, Sentence sentence) {
        return Plea.of(sentence.text())
                .filter(plea -> plea.text().length() >= SHORTEST)
                .map(plea -> plea(letter, sentence, plea));
    }

    private static Proposal plea(Letter letter, Sentence sentence, Plea plea) {
        var start = plea.text().substring(0, Math.min(NAMED, plea.text().length()));
        var draft = draft(letter, plea.rule(), plea.sureness(), LetterKey.of(letter) + "/" + LetterKey.slug(start))
                .with("form", form(letter, plea.rule()))
                .with("text", plea.text())
                .with("rawText", plea.text().equals(unended(sentence.text())) ? null : sentence.text())
                .with("strength", plea.strength().orElse(null));
        if (plea.past()) {
            draft.with("stub", true)
                    .with("plural", PLURAL.matcher(sentence.text()).find());
        }
        return draft.quote(sentence.words()).proposal();
    }

    private static Draft draft(Letter letter, Rule rule, Sureness sureness, String key) {
        return new Draft(Kind.RECOMMENDATION, key, rule, sureness)
                .with("form", form(letter, rule))
                .with("publishedIn", LetterKey.of(letter))
                .with("formal", false);
    }

    private static RecommendationForm form(Letter letter, Rule rule) {
        if (rule.equals(RecommendationRules.HOPE)) {
            return RecommendationForm.HOPE;
        }
        if (rule.equals(RecommendationRules.PLEA)) {
            return RecommendationForm.PLEA;
        }
        return switch (sort(letter)) {
            case "spreektekst" -> RecommendationForm.BRIEFING;
            case "jaarplan" ->
                rule.equals(RecommendationRules.ADVISED) ? RecommendationForm.ANNUAL_PLAN : RecommendationForm.PLEA;
            default -> rule.equals(RecommendationRules.ADVISED) ? RecommendationForm.ADVICE : RecommendationForm.PLEA;
        };
    }

    private static String sort(Letter letter) {
        var start = subject(letter.head().subject())
                + letter.raw()
                        .substring(0, Math.min(letter.raw().length(), 1_500))
                        .toLowerCase(Locale.ROOT);
        if (start.contains("spreektekst") || start.contains("briefing")) {
            return "spreektekst";
        }
        return start.contains("jaarplan") || PLANNING.matcher(letter.raw()).find() ? "jaarplan" : "";
    }

    private static String subject(@Nullable String subject) {
        return subject == null ? "" : subject.toLowerCase(Locale.ROOT);
    }

    private static String unended(String words) {
        return words.endsWith(".") || words.endsWith(":") || words.endsWith(";")
                ? words.substring(0, words.length() - 1).strip()
                : words.strip();
    }
}
