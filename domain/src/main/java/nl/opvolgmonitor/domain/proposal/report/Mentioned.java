package nl.opvolgmonitor.domain.proposal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Count;
import nl.opvolgmonitor.domain.proposal.text.Days;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.report.Report;
import org.jspecify.annotations.Nullable;

/** A publication, and the sentences that name it. */
final class Mentioned {

    private static final Pattern BY_RAPPORTEUR =
            Pattern.compile("(?iu)\\bnationaal rapporteur\\b|\\b(?:slachtoffer|dader)monitor\\b");
    private static final Pattern INTERNATIONAL = Pattern.compile(
            "(?u)\\b(?:OSCE|OVSE|GRETA|GRECO|UNODC|VN|Verenigde Naties|Europese Commissie|Raad van Europa|IOM|ILO|Verenigde Staten|TIP|Unicef|UNICEF|Europol)\\b");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iu)\\b(?:gepubliceerd|uitgebracht|gepresenteerd|verschenen|aangeboden|publiceerde|presenteerde|bracht|verscheen|overhandigd|openbaar gemaakt)\\b");
    private static final Pattern ATTACHED = Pattern.compile(
            "(?iu)\\bin de bijlage\\b|\\bals bijlage\\b|\\bbijgevoegd\\b|\\bbijgaand\\b|\\bhierbij bied ik\\b.{0,80}\\brapport\\b|\\btreft u\\b.{0,120}\\baan\\b");
    private static final Pattern STATED = Pattern.compile(
            "(?iu)\\b(?:doet|deed|heeft|bevat|formuleert|formuleerde|komt|geeft|gaf|adresseert|in totaal)\\b[^.;]{0,90}?\\b"
                    + Count.NUMBER + " (?:\\p{L}+ ){0,2}aanbevelingen\\b");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)(?:https?://)?(?:www\\.)?([\\p{L}\\d-]{2,60}(?:\\.[\\p{L}\\d-]{2,30}){1,3})(/[^\\s)\\]]{1,200})?");

    private Title title;
    private final List<Words> words = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    Mentioned(Title title) {
        this.title = title;
        names.add(title.text());
    }

    void add(Title spelled, Words sentence) {
        title = spelled.name().length() > title.name().length() ? spelled : title;
        names.add(spelled.text());
        words.add(sentence);
    }

    boolean isWithoutWords() {
        return words.isEmpty();
    }

    /** Whether another spelling names the same: the years agree, and one name is the beginning of the other. */
    boolean isSameAs(Title other) {
        var mine = LetterKey.slug(title.name());
        var theirs = LetterKey.slug(other.name());
        boolean names = mine.startsWith(theirs) || theirs.startsWith(mine);
        return names
                && Objects.equals(title.from(), other.from())
                && Objects.equals(title.to(), other.to())
                && (title.from() != null || mine.equals(theirs));
    }

    Proposal proposal(Letter letter, List<Sentence> sentences, @Nullable String previous) {
        boolean own = isByRapporteur(letter);
        boolean published = words.stream()
                .anyMatch(sentence -> PUBLISHED.matcher(sentence.text()).find());
        var draft = new Draft(Kind.REPORT, title.key(), rule(own, published), sureness(own, published))
                .with("type", title.type(own, isInternational()))
                .with("title", title.text())
                .with(
                        "aliases",
                        names.stream()
                                .filter(name -> !name.equals(title.text()))
                                .toList())
                .with("byRapporteur", own)
                .with("responseTermDays", Report.USUAL_RESPONSE_TERM)
                .with("coverageFrom", title.from())
                .with("coverageTo", title.to());
        publication(draft, letter);
        if (own) {
            draft.link(Role.AUTHOR, "Nationaal Rapporteur")
                    .with("previousEdition", previous)
                    .with("statedRecommendationCount", stated(sentences).orElse(null));
        }
        words.forEach(draft::quote);
        return draft.proposal();
    }

    private void publication(Draft draft, Letter letter) {
        var published = published(letter);
        draft.with("effective", published.map(LocalDate::toString).orElse(null));
        words.stream()
                .filter(sentence -> ATTACHED.matcher(sentence.text()).find())
                .findFirst()
                .ifPresent(sentence -> draft.with("attachedTo", LetterKey.of(letter)));
        words.stream()
                .flatMap(sentence -> address(letter, sentence).stream())
                .findFirst()
                .ifPresent(found -> draft.with("url", found)
                        .with("locatorQuality", found.matches("[^/]*//[^/]+/?") ? "SITE_ROOT_ONLY" : "EXACT"));
    }

    private Optional<LocalDate> published(Letter letter) {
        return words.stream()
                .map(Words::text)
                .filter(text -> PUBLISHED.matcher(text).find())
                .flatMap(text -> Days.first(text, letter.head().date()).stream())
                .findFirst();
    }

    /** An address in a footnote of the sentence. */
    private static Optional<String> address(Letter letter, Words sentence) {
        var anchors = sentence.anchors(0, sentence.text().length());
        return letter.notes().stream()
                .filter(note -> anchors.contains(note.number()))
                .map(note -> ADDRESS.matcher(note.words().text()))
                .filter(found -> found.find()
                        && (found.group().startsWith("www") || found.group().startsWith("http")))
                .map(found -> found.group().startsWith("http") ? found.group() : "http://" + found.group())
                .findFirst();
    }

    private boolean isByRapporteur(Letter letter) {
        boolean named = words.stream()
                .anyMatch(sentence -> BY_RAPPORTEUR.matcher(sentence.text()).find());
        boolean self = letter.genre() == Genre.RAPPORTEUR && title.isMonitor();
        return (named || self) && !isInternational();
    }

    private boolean isInternational() {
        return words.stream()
                        .anyMatch(sentence ->
                                INTERNATIONAL.matcher(sentence.text()).find())
                && !title.isMonitor();
    }

    private static Optional<Integer> stated(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> !sentence.isHeading())
                .map(sentence -> STATED.matcher(sentence.text()))
                .filter(found -> found.find())
                .map(found -> Count.of(found.group(1)))
                .filter(count -> count.isPresent() && count.getAsInt() > 0)
                .map(count -> count.getAsInt())
                .findFirst();
    }

    private static Rule rule(boolean own, boolean published) {
        if (!own) {
            return ReportRules.OTHERS;
        }
        return published ? ReportRules.PUBLISHED : ReportRules.NAMED;
    }

    private static Sureness sureness(boolean own, boolean published) {
        if (own) {
            return published ? Sureness.HIGH : Sureness.MEDIUM;
        }
        return published ? Sureness.MEDIUM : Sureness.LOW;
    }
}
