package nl.opvolgmonitor.api.advice;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.advice.AdviceDraft;
import nl.opvolgmonitor.domain.advice.AdviceLog;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import nl.opvolgmonitor.domain.advice.Counsel;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Writes down everything that an advice says, once and for all. */
@Singleton
public final class FixAdvice {

    private final AdviceLog log;
    private final AdviceBook book;
    private final Papers papers;

    FixAdvice(AdviceLog log, AdviceBook book, Papers papers) {
        this.log = log;
        this.book = book;
        this.papers = papers;
    }

    /**
     * Keeps what it now says.
     *
     * @param lastStep the number of the last step that was read
     * @return the hash of all of it
     */
    public String keep(AdviceDraft draft, long lastStep) {
        if (draft.lastStep() != lastStep) {
            throw new InvalidContent(
                    "Er is intussen iets aan dit advies veranderd; lees het opnieuw en stel het daarna vast");
        }
        var written = book.written(draft)
                .orElseThrow(() ->
                        new InvalidContent("Dit advies heeft geen leesbaar beeld van het register; ververs het eerst"));
        return log.keep(content(written));
    }

    String content(Written written) {
        return AdviceJson.text(fixed(written));
    }

    private FixedAdvice fixed(Written written) {
        var draft = written.draft();
        return new FixedAdvice(
                draft.key().value(),
                draft.product(),
                draft.title(),
                written.picture().effective(),
                written.picture().known(),
                value(draft.previous()),
                written.pictureHash(),
                written.stands(),
                words(written),
                counsels(written),
                draft.replies(),
                written.picture().settings().rules().stream()
                        .map(rule -> rule.id() + " " + rule.version())
                        .toList(),
                papers.of(written),
                AdviceJson.node(log.content(written.pictureHash()).orElseThrow()));
    }

    private static @Nullable String value(@Nullable Key key) {
        return key == null ? null : key.value();
    }

    private static Map<AdviceSection, String> words(Written written) {
        return Arrays.stream(AdviceSection.values())
                .collect(Collectors.toMap(section -> section, written::words, (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<String, Counsel> counsels(Written written) {
        var counsels = new LinkedHashMap<String, Counsel>();
        written.stands()
                .forEach(stand -> written.draft()
                        .counsel(stand.recommendation())
                        .ifPresent(
                                counsel -> counsels.put(stand.recommendation().value(), counsel)));
        return counsels;
    }
}
