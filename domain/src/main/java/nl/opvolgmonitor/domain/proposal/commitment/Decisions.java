package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;

/** What a committee of the Eerste Kamer decides on commitments, which it names by number: T02883. */
final class Decisions {

    private static final Pattern ITEM = Pattern.compile("^\\d{1,2}[.)]?\\s.*");
    private static final Pattern PLEDGE = Pattern.compile("(?iu)\\btoezegging(en)?\\b");

    private final Letter letter;
    private final DeadlineReader deadlines;
    private final List<Sentence> sentences;
    private final PledgeTitles titles;
    private final Set<String> named = new HashSet<>();
    private final Set<String> item = new LinkedHashSet<>();
    private final List<Proposal> proposals = new ArrayList<>();

    Decisions(Letter letter, DeadlineReader deadlines) {
        this.letter = letter;
        this.deadlines = deadlines;
        this.sentences = Sentence.of(letter);
        this.titles = new PledgeTitles(sentences);
    }

    static String key(String number) {
        return "toezegging-" + number.toLowerCase(Locale.ROOT);
    }

    List<Proposal> proposals() {
        sentences.forEach(this::read);
        return List.copyOf(proposals);
    }

    /** The commitments that a letter names by number, and decides nothing on. */
    List<Proposal> named() {
        sentences.forEach(sentence -> numbers(sentence.text()).forEach(number -> commitment(number, sentence.words())));
        return List.copyOf(proposals);
    }

    private void read(Sentence sentence) {
        if (sentence.isHeading() && ITEM.matcher(sentence.text()).matches()) {
            item.clear();
        }
        var numbers = numbers(sentence.text());
        numbers.forEach(number -> commitment(number, sentence.words()));
        if (numbers.isEmpty()) {
            ofItem(sentence);
        } else {
            item.addAll(numbers);
            CommitteeVerdict.clauses(sentence.text()).forEach(clause -> decide(numbers(clause), clause, sentence));
        }
    }

    /** A decision without a number is on the commitments that the item of the agenda names. */
    private void ofItem(Sentence sentence) {
        var pledge = PLEDGE.matcher(sentence.text());
        if (!sentence.isHeading() && pledge.find() && (item.size() == 1 || pledge.group(1) != null)) {
            decide(List.copyOf(item), sentence.text(), sentence);
        }
    }

    private static List<String> numbers(String text) {
        return CommitteeVerdict.NUMBER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private void commitment(String number, Words words) {
        if (!named.add(number)) {
            return;
        }
        var title = titles.of(number);
        var draft = new Draft(Kind.COMMITMENT, key(number), Rules.NUMBERED, Sureness.MEDIUM)
                .with("form", CommitmentForm.ORAL_PLEDGE)
                .with("text", title.map(PledgeTitles.Title::text).orElse("Toezegging " + number))
                .with("reportedIn", LetterKey.of(letter))
                .with("provenance", "SECOND_HAND")
                .with("visibility", "PUBLIC")
                .link(Role.MADE_TO, "Eerste Kamer")
                .quote(words);
        title.ifPresentOrElse(found -> draft.quote(found.words()), () -> draft.needs("text", null));
        proposals.add(draft.proposal());
    }

    private void decide(List<String> numbers, String clause, Sentence sentence) {
        if (!CommitteeVerdict.isIn(sentence.text())) {
            return;
        }
        var status = CommitteeVerdict.status(clause);
        for (var number : numbers) {
            status.ifPresent(decided -> settle(number, decided, sentence.words()));
            postpone(number, clause, sentence.words());
        }
    }

    private void settle(String number, FulfilmentStatus status, Words words) {
        var draft = new Draft(
                        Kind.FULFILMENT, key(number) + "/besluit-" + LetterKey.of(letter), Rules.SETTLED, Sureness.HIGH)
                .with("commitment", key(number))
                .with("status", status)
                .with("document", LetterKey.of(letter))
                .with("effective", day())
                .quote(words);
        proposals.add((status == FulfilmentStatus.LAPSED ? draft.needs("reason", null) : draft).proposal());
    }

    private void postpone(String number, String clause, Words words) {
        NewDeadline.in(clause, deadlines, letter.head().date()).ifPresent(fields -> {
            var draft = new Draft(
                            Kind.DEADLINE,
                            key(number) + "/termijn-" + LetterKey.of(letter),
                            Rules.DEADLINE,
                            Sureness.HIGH)
                    .with("subject", key(number))
                    .with("announcedIn", LetterKey.of(letter))
                    .with("effective", day());
            fields.forEach(draft::with);
            proposals.add(draft.quote(words).proposal());
        });
    }

    private @org.jspecify.annotations.Nullable String day() {
        return letter.head().date() == null
                ? null
                : String.valueOf(letter.head().date());
    }
}
