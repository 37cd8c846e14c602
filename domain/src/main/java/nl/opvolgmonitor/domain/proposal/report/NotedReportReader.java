package nl.opvolgmonitor.domain.proposal.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.citation.CitationReader;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Note;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Days;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.report.ReportType;
import org.jspecify.annotations.Nullable;

/** A publication that only a footnote names in full: "Author, Title (place, month year)." */
public final class NotedReportReader implements ProposalReader {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?u)^(?:[Zz]ie(?: ook)?:? )?(.{2,200}), ([^,]{12,240}?)[,.]? \\((?:\\p{Lu}[\\p{L} -]{1,30}, )?((?:\\p{L}+ )?(?:19|20)\\d{2})\\)\\.?$");
    private static final Pattern SPEAKS =
            Pattern.compile("(?iu)\\b(?:rapport|onderzoek|studie|publicatie|rapportage)\\b");
    private static final Pattern INTERNATIONAL = Pattern.compile(
            "(?u)\\b(?:OSCE|OVSE|GRETA|UNODC|VN|UN|United|European|Europese|IOM|ILO|Europol|Council|Office of)\\b");

    @Override
    public List<Rule> rules() {
        return List.of(ReportRules.NOTED, ReportRules.RESEARCH, ReportRules.DATES);
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        var proposals = new ArrayList<Proposal>();
        var sentences = Sentence.of(letter);
        for (var note : letter.notes()) {
            var reference = REFERENCE.matcher(note.words().text());
            if (reference.find() && CitationReader.read(note.words().text()).isEmpty()) {
                var anchored = sentences.stream()
                        .filter(sentence -> sentence.words()
                                .anchors(0, sentence.text().length())
                                .contains(note.number()))
                        .filter(sentence -> SPEAKS.matcher(sentence.text()).find())
                        .findFirst()
                        .orElse(null);
                var source =
                        new Source(reference.group(1), reference.group(2).strip(), reference.group(3), note, anchored);
                proposals.addAll(source.proposals(LetterKey.of(letter)));
            }
        }
        return proposals;
    }

    /** @param named the sentence that speaks of the publication; null when none does */
    private record Source(
            String author,
            String title,
            String date,
            Note note,
            @Nullable Sentence named) {

        List<Proposal> proposals(String letter) {
            var proposals = new ArrayList<Proposal>(List.of(report(), citation(letter)));
            conflict(letter).ifPresent(proposals::add);
            return proposals;
        }

        private Proposal report() {
            boolean international = INTERNATIONAL.matcher(author).find();
            var draft = new Draft(Kind.REPORT, LetterKey.slug(title), ReportRules.NOTED, Sureness.MEDIUM)
                    .with("type", international ? ReportType.INTERNATIONAL_REPORT : ReportType.THIRD_PARTY_RESEARCH)
                    .with("title", title)
                    .with("byRapporteur", false)
                    .with("responseTermDays", Report.USUAL_RESPONSE_TERM)
                    .with("effective", period());
            author(draft);
            if (named != null) {
                draft.quote(named.words());
            }
            return draft.quote(note.words()).proposal();
        }

        private void author(Draft draft) {
            draft.link(Role.AUTHOR, author.strip());
        }

        /** From the first to the last month that text and footnote name. */
        private @Nullable Map<String, Object> period() {
            var months = months();
            if (months.isEmpty()) {
                return null;
            }
            Map<String, Object> period = new LinkedHashMap<>();
            period.put("raw", inText().map(month -> month + "; " + date).orElse(date));
            period.put("precision", "MONTH");
            period.put("earliest", months.getFirst().atDay(1).toString());
            period.put("latest", months.getLast().atEndOfMonth().toString());
            return period;
        }

        private List<YearMonth> months() {
            var months = new ArrayList<YearMonth>();
            Days.month(date).ifPresent(month -> months.add(YearMonth.from(Days.begin(month))));
            inText().ifPresent(month -> months.add(YearMonth.from(Days.begin(month))));
            return months.stream().sorted().toList();
        }

        private Optional<String> inText() {
            return named == null ? Optional.empty() : Days.month(named.text());
        }

        private Proposal citation(String letter) {
            return new Draft(
                            Kind.CITATION,
                            letter + "/verwijzing-noot-" + note.number(),
                            ReportRules.RESEARCH,
                            Sureness.HIGH)
                    .with("citing", letter)
                    .with("cited", LetterKey.slug(title))
                    .with("raw", note.words().text())
                    .with("footnote", note.number())
                    .with("role", "RESEARCH")
                    .with("certainty", "CONFIRMED")
                    .with("valid", true)
                    .quote(note.words())
                    .proposal();
        }

        private Optional<Proposal> conflict(String letter) {
            var inNote = Days.month(date);
            var sentence = named;
            if (sentence == null
                    || inNote.isEmpty()
                    || inText().isEmpty()
                    || months().getFirst().equals(months().getLast())) {
                return Optional.empty();
            }
            var raw = inText().get() + " / " + inNote.get();
            return Optional.of(
                    new Draft(Kind.DEFECT, letter + "/gebrek-noot-" + note.number(), ReportRules.DATES, Sureness.LOW)
                            .with("document", letter)
                            .with("type", "DATE_CONFLICT")
                            .with("raw", raw)
                            .with(
                                    "explanation",
                                    "De tekst noemt " + inText().get() + ", voetnoot " + note.number() + " noemt "
                                            + inNote.get() + ".")
                            .quote(sentence.words())
                            .quote(note.words())
                            .proposal());
        }
    }
}
