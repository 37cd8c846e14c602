package nl.opvolgmonitor.domain.proposal.motion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Days;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A motion that a letter names, gathered from every place that names it. */
final class NamedMotion {

    private static final Pattern DEBATE = Pattern.compile(
            "(?iu)\\b(?:tijdens|bij|in) (?:het|de|een) ((?:vao|ao|tweeminutendebat|commissiedebat|algemeen overleg|wetgevingsoverleg|notaoverleg|debat|plenair debat|dertigledendebat)[^(),;.]{0,80}?) (?:van|op|d\\.d\\.) (?=\\d{1,2} \\p{L}+ \\d{4})");

    private static final int MOST_PLACES = 40;

    private final Movers movers;
    private final List<Place> places = new ArrayList<>();
    private final Set<Words> notes = new LinkedHashSet<>();
    private @Nullable Proposal paper;
    private @Nullable Proposal report;
    private @Nullable Numbered number;
    private @Nullable Asked asked;

    NamedMotion(Movers movers) {
        this.movers = movers;
    }

    /** What the sentence behind it says that "deze motie" asks. */
    private record Asked(String request, Words words) {}

    void asks(String request, Words words) {
        asked = asked == null ? new Asked(request, words) : asked;
    }

    /** A sentence that names it. */
    record Place(Sentence sentence, Mention mention) {}

    Movers movers() {
        return movers;
    }

    List<Place> places() {
        return places;
    }

    /** Of a motion that is named all the time the first places are proof enough. */
    void add(Place place) {
        if (places.size() < MOST_PLACES) {
            places.add(place);
        }
    }

    void note(Words words) {
        notes.add(words);
    }

    void paper(Proposal citation) {
        paper = paper == null ? citation : paper;
    }

    void report(Proposal citation) {
        report = report == null ? citation : report;
    }

    /** A number right behind the movers that is no citation by itself: "(28638, nr. 173)". */
    void number(Numbered printed) {
        number = number == null ? printed : number;
    }

    @Nullable
    Numbered number() {
        return number;
    }

    @Nullable
    Proposal paper() {
        return paper;
    }

    /** The citation when it is certain; otherwise its movers and the day of the debate. */
    String key() {
        if (paper != null && isCertain(paper)) {
            var cited = String.valueOf(paper.fields().get("cited"));
            return cited.endsWith("/stuk") ? cited.substring(0, cited.length() - "/stuk".length()) : cited;
        }
        if (number != null) {
            return number.key();
        }
        return MotionDrafts.key(movers, debateOn().map(LocalDate::toString).orElse(""));
    }

    private static boolean isCertain(Proposal citation) {
        return "CONFIRMED".equals(citation.fields().get("certainty"))
                && citation.fields().get("cited") != null;
    }

    Proposal proposal() {
        var draft = MotionDrafts.motion(key(), movers, MotionRules.NAMED, sureness())
                .with("document", paper == null && number != null ? number.key() + "/stuk" : cited(paper))
                .with("debateReport", cited(report))
                .with("request", request());
        debate(draft);
        if (places.stream().allMatch(place -> place.mention().plural())) {
            draft.with("plural", true).with("stub", true);
        }
        places.forEach(place -> draft.quote(place.sentence().words()));
        if (asked != null) {
            draft.quote(asked.words());
        }
        notes.forEach(draft::quote);
        quoteNote(draft);
        return draft.proposal();
    }

    private void quoteNote(Draft draft) {
        if (paper != null) {
            draft.quote(paper.quotes());
        }
    }

    private void debate(Draft draft) {
        for (var words : texts()) {
            var found = DEBATE.matcher(words);
            if (found.find()) {
                var day = Days.first(words, found.end(), words.length());
                draft.with("debate", found.group(1).strip())
                        .with("debateOn", day.map(LocalDate::toString).orElse(null))
                        .with("effective", day.map(LocalDate::toString).orElse(null));
                return;
            }
        }
    }

    private Optional<LocalDate> debateOn() {
        return texts().stream()
                .flatMap(words -> DEBATE.matcher(words)
                        .results()
                        .flatMap(found -> Days.first(words, found.end(), words.length()).stream()))
                .findFirst();
    }

    private List<String> texts() {
        var texts = new ArrayList<String>();
        notes.forEach(words -> texts.add(words.text()));
        places.forEach(place ->
                texts.add(place.sentence().text().substring(place.mention().start())));
        return texts;
    }

    private @Nullable String request() {
        return places.stream()
                .map(place -> place.mention().request())
                .filter(request -> request != null)
                .findFirst()
                .orElse(asked == null ? null : asked.request());
    }

    private static @Nullable Object cited(@Nullable Proposal citation) {
        return citation == null ? null : citation.fields().get("cited");
    }

    private Sureness sureness() {
        if (paper == null) {
            return number == null ? Sureness.LOW : Sureness.HIGH;
        }
        return isCertain(paper) ? Sureness.HIGH : Sureness.MEDIUM;
    }
}
