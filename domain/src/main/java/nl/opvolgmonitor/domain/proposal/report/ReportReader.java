package nl.opvolgmonitor.domain.proposal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.report.Report;

/** Publications that a letter names. The first is the one that it reacts to, when it reacts to one. */
public final class ReportReader implements ProposalReader {

    private static final Pattern PREVIOUS = Pattern.compile("(?iu)\\bvorige ((?:slachtoffer|dader)?monitor)\\b");

    /** A list of committees, or what is only planned. */
    private static final Pattern NO_REPORT = Pattern.compile(
            "(?iu)^(?:begeleidingscommissie|adviesraad|expertmeeting|deelname)\\b|\\b(?:stond(?:en)? gepland|uitgesteld|wordt in \\d{4} gepubliceerd|verwacht te publiceren)\\b");

    @Override
    public List<Rule> rules() {
        return ReportRules.ALL;
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        if (letter.genre() == Genre.MOTION) {
            return List.of();
        }
        var mentions = mentions(letter);
        var sentences = Sentence.of(letter);
        var previous = previous(letter, sentences, mentions);
        var proposals = new ArrayList<Proposal>();
        var main = mentions.keySet().stream().findFirst().orElse(null);
        mentions.forEach((key, report) -> proposals.add(report.proposal(
                letter,
                sentences,
                key.equals(main) && !previous.isEmpty() ? previous.getFirst().key() : null)));
        proposals.addAll(previous);
        return proposals;
    }

    private static Map<String, Mentioned> mentions(Letter letter) {
        Map<String, Mentioned> byKey = new LinkedHashMap<>();
        subject(letter, byKey);
        for (var sentence : Sentence.of(letter)) {
            if (NO_REPORT.matcher(sentence.text()).find()) {
                continue;
            }
            for (var title : Title.in(sentence.text())) {
                add(byKey, title, sentence.words());
            }
        }
        byKey.values().removeIf(Mentioned::isWithoutWords);
        return byKey;
    }

    /** The subject may be the only place with the whole title; then the words that name it stand in the head. */
    private static void subject(Letter letter, Map<String, Mentioned> byKey) {
        var subject = letter.head().subject();
        if (subject == null) {
            return;
        }
        for (var title : Title.in(subject)) {
            if (title.isFull()) {
                var mentioned = new Mentioned(title);
                letter.head().proof().stream()
                        .filter(words -> words.text().contains(title.text()))
                        .findFirst()
                        .ifPresent(words -> mentioned.add(title, words));
                byKey.put(title.key(), mentioned);
            }
        }
    }

    private static void add(Map<String, Mentioned> byKey, Title title, Words words) {
        if (!title.isFull()) {
            return;
        }
        var same =
                byKey.values().stream().filter(known -> known.isSameAs(title)).findFirst();
        same.orElseGet(() -> byKey.computeIfAbsent(title.key(), key -> new Mentioned(title)))
                .add(title, words);
    }

    private static List<Proposal> previous(Letter letter, List<Sentence> sentences, Map<String, Mentioned> mentions) {
        for (var sentence : sentences) {
            var found = PREVIOUS.matcher(sentence.text());
            if (found.find()) {
                return List.of(stub(found.group(1), sentence.words(), theme(letter, mentions)));
            }
        }
        return List.of();
    }

    private static Proposal stub(String name, Words words, String theme) {
        var key = LetterKey.slug("vorige " + name + " " + theme);
        var title = "vorige " + name + (theme.isEmpty() ? "" : " (" + theme + ")");
        return new Draft(Kind.REPORT, key, ReportRules.PREVIOUS, Sureness.MEDIUM)
                .with("type", "MONITOR")
                .with("title", title)
                .with("byRapporteur", true)
                .with("responseTermDays", Report.USUAL_RESPONSE_TERM)
                .with("stub", true)
                .link(Role.AUTHOR, "Nationaal Rapporteur")
                .quote(words)
                .proposal();
    }

    private static String theme(Letter letter, Map<String, Mentioned> mentions) {
        var titles = String.join(" ", mentions.keySet()) + " " + letter.head().subject();
        if (titles.contains("seksueel-geweld") || titles.contains("seksueel geweld")) {
            return "seksueel geweld tegen kinderen";
        }
        return titles.contains("mensenhandel") ? "mensenhandel" : "";
    }
}
