package nl.opvolgmonitor.domain.proposal.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.recommendation.NumberedReader;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.recommendation.RecommendationForm;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.response.ResponseType;

/** A table with the recommendations of a report, one a row, and what the cabinet says to each. */
public final class AnswerTable implements ProposalReader {

    private static final Pattern ROW = Pattern.compile(
            "(?u)^\\|?[ \\t]*(\\d{1,2})[.)]?[ \\t]*[|\\t]+[ \\t]*([^|\\t]{8,600}?)[ \\t]*[|\\t]+[ \\t]*([^|\\t]{3,2000}?)[ \\t|]*$");
    private static final Pattern HEAD = Pattern.compile(
            "(?iu)^.{0,40}\\baanbeveling\\b.{0,40}[|\\t].{0,40}\\b(?:reactie|kabinetsreactie|standpunt|opvolging|appreciatie)\\b.{0,60}$");

    @Override
    public List<Rule> rules() {
        return List.of(ResponseRules.TABLE);
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        var proposals = new ArrayList<Proposal>();
        boolean open = false;
        int start = 0;
        int at = 1;
        for (var line : letter.raw().split("\n", -1)) {
            open = HEAD.matcher(line).matches() || (open && !line.isBlank());
            var row = ROW.matcher(line.stripTrailing());
            if (open && row.matches()) {
                var key = report(found) + Integer.parseInt(row.group(1));
                proposals.add(
                        asked(letter, found, key, new Cell(start + row.start(2), at, row.group(2)), row.group(1)));
                answer(letter, key, new Cell(start + row.start(3), at, row.group(3)), row.group(1))
                        .ifPresent(proposals::add);
            }
            start += line.length() + 1;
            at++;
        }
        return proposals;
    }

    private record Cell(int start, int line, String text) {

        Excerpt excerpt() {
            return new Excerpt(start, start + text.length(), line, text);
        }
    }

    private static String report(Found found) {
        var report = NumberedReader.report(found);
        return report == null ? "aanbeveling-" : report.key() + "/";
    }

    private static Proposal asked(Letter letter, Found found, String key, Cell cell, String number) {
        var report = NumberedReader.report(found);
        var own = report == null ? LetterKey.of(letter) + "/" + key : key;
        return new Draft(Kind.RECOMMENDATION, own, ResponseRules.TABLE, Sureness.MEDIUM)
                .with("form", RecommendationForm.NUMBERED)
                .with("text", cell.text().replaceFirst("\\.$", ""))
                .with("number", Integer.valueOf(number))
                .with("formal", true)
                .needs("publishedIn", report == null ? null : report.key())
                .quote(List.of(cell.excerpt()))
                .proposal();
    }

    private static Optional<Proposal> answer(Letter letter, String key, Cell cell, String number) {
        var own = key.startsWith("aanbeveling-") ? LetterKey.of(letter) + "/" + key : key;
        return type(cell.text())
                .map(type -> new Draft(
                                Kind.RESPONSE,
                                LetterKey.of(letter) + "/" + Integer.parseInt(number),
                                ResponseRules.TABLE,
                                Sureness.MEDIUM)
                        .with("recommendation", own)
                        .with("document", LetterKey.of(letter))
                        .with("type", type)
                        .with("quote", cell.text())
                        .with("certainty", Certainty.CONFIRMED)
                        .quote(List.of(cell.excerpt()))
                        .proposal());
    }

    /** A cell begins with the answer in a word or two, and else holds a sentence that decides. */
    private static Optional<ResponseType> type(String cell) {
        var lower = cell.toLowerCase(Locale.ROOT);
        if (lower.matches("(?s)(?:wordt )?niet (?:overgenomen|opgevolgd)\\b.*")) {
            return Optional.of(ResponseType.NOT_ACCEPTED);
        }
        if (lower.matches(
                "(?s)(?:wordt )?(?:deels|gedeeltelijk|grotendeels|ten dele) (?:overgenomen|opgevolgd)\\b.*")) {
            return Optional.of(ResponseType.PARTIALLY_ACCEPTED);
        }
        if (lower.matches("(?s)(?:wordt )?(?:overgenomen|opgevolgd)\\b.*")) {
            return Optional.of(ResponseType.ACCEPTED);
        }
        return Verdict.of(cell).map(Verdict::type);
    }
}
