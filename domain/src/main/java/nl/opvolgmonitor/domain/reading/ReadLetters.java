package nl.opvolgmonitor.domain.reading;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/** Reads a letter and keeps what it seems to say. Read again to the same effect, it is still one reading. */
public final class ReadLetters {

    /** Which reader makes the proposals; each rule has a version of its own beside it. */
    public static final int READER_VERSION = 1;

    /** Of a text, in UTF-16 units: some three hundred pages. */
    public static final int MOST = 1_000_000;

    private static final int TITLE = 200;

    private final Readings readings;
    private final LetterDesk desk;
    private final Clock clock;

    public ReadLetters(Readings readings, LetterDesk desk, Clock clock) {
        this.readings = readings;
        this.desk = desk;
        this.clock = clock;
    }

    /** Must run inside a transaction: the text and all its proposals are kept, or nothing. */
    public Outcome<LetterReading> handle(ToRead command) {
        return refusal(command)
                .orElseGet(() -> new Accepted<>(read(command, said(dated(desk.letter(command.text()), command)))));
    }

    /** The same for a text that is no letter, of which the caller knows what it says. */
    public Outcome<LetterReading> handle(ToRead command, Said said) {
        return refusal(command).orElseGet(() -> new Accepted<>(read(command, said)));
    }

    private static Optional<Outcome<LetterReading>> refusal(ToRead command) {
        if (command.text().isBlank()) {
            return Optional.of(new InvalidInput<>("Er is geen tekst om te lezen"));
        }
        return command.text().length() <= MOST
                ? Optional.empty()
                : Optional.of(new InvalidInput<>(
                        "Deze tekst telt %d tekens en er worden er ten hoogste %d tegelijk gelezen; lees hem in delen"
                                .formatted(command.text().length(), MOST)));
    }

    private Said said(Letter letter) {
        var found = desk.proposals(letter);
        var identity = letter.head().key() == null
                ? Wording.of(letter.raw())
                : letter.head().key();
        return new Said(identity, own(letter, found), letter.genre(), title(letter), found);
    }

    private LetterReading read(ToRead command, Said said) {
        var key = new Key("lezing/" + UUID.randomUUID());
        var reading = reading(key, command, said);
        var known = Fingerprints.of(key, reading.letter(), said.proposals());
        return before(reading, known).orElseGet(() -> added(reading, command.text(), known));
    }

    private LetterReading added(LetterReading reading, String text, List<ReadProposal> known) {
        readings.add(reading, text, known);
        return reading;
    }

    private Optional<LetterReading> before(LetterReading reading, List<ReadProposal> known) {
        return readings.lastOf(reading.sha256())
                .filter(last -> isOfTheSame(last, reading))
                .filter(last -> says(readings.proposals(last.key())).equals(says(known)));
    }

    private static boolean isOfTheSame(LetterReading last, LetterReading now) {
        return last.source() == now.source()
                && Objects.equals(last.file(), now.file())
                && Objects.equals(last.document(), now.document())
                && Objects.equals(last.dated(), now.dated());
    }

    private static List<List<Object>> says(List<ReadProposal> proposals) {
        return proposals.stream()
                .map(each -> List.<Object>of(
                        each.fingerprint(),
                        each.key(),
                        each.proposal().rule(),
                        each.proposal().ruleVersion()))
                .toList();
    }

    private LetterReading reading(Key key, ToRead command, Said said) {
        return new LetterReading(
                key,
                command.source(),
                command.file(),
                command.document(),
                command.observation(),
                Wording.hash(said.identity()),
                said.own(),
                said.genre(),
                command.dated(),
                said.title(),
                Wording.hash(command.text()),
                command.text().length(),
                READER_VERSION,
                PointInTime.now(clock).known(),
                command.recordedBy());
    }

    /** The letter itself among the documents that it names. */
    private static @Nullable String own(Letter letter, List<Proposal> found) {
        var own = LetterKey.of(letter);
        return found.stream()
                        .anyMatch(each ->
                                each.kind() == Kind.DOCUMENT && each.key().equals(own))
                ? own
                : null;
    }

    private static String title(Letter letter) {
        var head = letter.head();
        var title = Optional.ofNullable(head.subject())
                .or(() -> Optional.ofNullable(head.type()))
                .or(() -> letter.raw().lines().filter(line -> !line.isBlank()).findFirst())
                .orElse("Brief")
                .strip();
        return title.substring(
                0, title.offsetByCodePoints(0, Math.min(TITLE, title.codePointCount(0, title.length()))));
    }

    private static Letter dated(Letter letter, ToRead command) {
        var head = letter.head();
        if (head.date() != null || command.dated() == null) {
            return letter;
        }
        var dated = new Head(
                head.key(),
                head.parliamentaryYear(),
                head.dossier(),
                head.chapter(),
                head.dossierTitle(),
                head.number(),
                head.type(),
                command.dated(),
                head.sender(),
                head.addressee(),
                head.subject(),
                head.reference(),
                head.signatories(),
                head.onBehalfOf(),
                head.proof());
        return new Letter(letter.raw(), letter.genre(), dated, letter.sections(), letter.notes());
    }
}
