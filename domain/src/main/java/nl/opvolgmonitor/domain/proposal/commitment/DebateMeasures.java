package nl.opvolgmonitor.domain.proposal.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.text.MeetingDay;
import nl.opvolgmonitor.domain.register.Role;
import org.jspecify.annotations.Nullable;

/** Writes the pledges of a debate down as measures: who made them, to whom, when and in what sort of meeting. */
final class DebateMeasures {

    private static final int LONGEST = 600;
    private static final int BEGINNING = 800;

    private final Letter letter;
    private final Ministers ministers;
    private final @Nullable LocalDate day;

    DebateMeasures(Letter letter) {
        this.letter = letter;
        this.ministers = new Ministers(letter);
        this.day = MeetingDay.of(letter);
    }

    List<Measure> of(List<Pledge> pledges) {
        var measures = new ArrayList<Measure>();
        pledges.forEach(pledge -> measures.add(of(pledge, measures.size() + 1)));
        return measures;
    }

    private Measure of(Pledge pledge, int number) {
        var key = LetterKey.of(letter) + "/toezegging-" + number;
        var measure = new Measure(key, pledge.place(), pledge.rule(), CommitmentForm.ORAL_PLEDGE);
        pledge.places().stream().skip(1).forEach(measure::add);
        measure.put("text", text(pledge));
        measure.due(pledge.term());
        if (day != null) {
            measure.put("effective", day.toString());
        }
        setting().ifPresent(setting -> measure.put("setting", setting));
        link(measure, pledge);
        return measure;
    }

    private static String text(Pledge pledge) {
        var words = pledge.floor().part() == Floor.Part.MINISTER
                ? pledge.words()
                : pledge.place().text();
        var text = ClosingList.text(words);
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
    }

    private void link(Measure measure, Pledge pledge) {
        var noted = pledge.floor().part() == Floor.Part.MINISTER
                ? Optional.<String>empty()
                : ministers.meant(pledge.place().text());
        noted.ifPresentOrElse(office -> measure.link(Role.MADE_BY, office), () -> speaker(measure, pledge.speaker()));
        measure.link(Role.MADE_TO, house());
        pledge.members().forEach(member -> measure.link(Role.MADE_TO, member));
    }

    private void speaker(Measure measure, @Nullable String name) {
        if (name == null) {
            return;
        }
        ministers
                .of(name)
                .filter(office -> !office.equals(name))
                .ifPresentOrElse(
                        office -> measure.link(Role.MADE_BY, office, name), () -> measure.link(Role.MADE_BY, name));
    }

    private String house() {
        var number = letter.head().number();
        var start = start();
        int senate = start.indexOf("eerste kamer");
        int other = start.indexOf("tweede kamer");
        boolean first =
                (number != null && number.matches("[A-Z]{1,3}")) || (senate >= 0 && (other < 0 || senate < other));
        return first ? "Eerste Kamer" : "Tweede Kamer";
    }

    private Optional<String> setting() {
        var start = start();
        return OralPledge.SETTINGS.stream()
                .filter(setting -> setting.length() > 5 && start.contains(setting))
                .findFirst()
                .map(setting -> setting.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private String start() {
        return letter.raw()
                .substring(0, Math.min(letter.raw().length(), BEGINNING))
                .toLowerCase(Locale.ROOT);
    }
}
