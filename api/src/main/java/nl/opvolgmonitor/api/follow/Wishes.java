package nl.opvolgmonitor.api.follow;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.api.follow.FollowPages.Wish;
import nl.opvolgmonitor.domain.follow.Subject;
import nl.opvolgmonitor.domain.follow.SubjectReaders;
import nl.opvolgmonitor.domain.follow.SubjectType;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.ui.Sentence;
import nl.opvolgmonitor.ui.follow.FollowPage;
import org.jspecify.annotations.Nullable;

/** Understands what someone wants to follow. */
@Singleton
final class Wishes {

    private static final Map<SubjectType, String> FIELDS =
            Map.of(SubjectType.RECORD, "record", SubjectType.SELECTION, "lijst", SubjectType.SEARCH, "zoek");

    private final SubjectReaders readers;
    private final Doubts doubts;

    Wishes(SubjectReaders readers, Doubts doubts) {
        this.readers = readers;
        this.doubts = doubts;
    }

    /** Empty when nothing was chosen; otherwise {@link InvalidContent} for what cannot be followed. */
    Optional<Subject> subject(Wish wish) {
        return chosen(SubjectType.SELECTION, wish.lijst())
                .or(() -> chosen(SubjectType.SEARCH, wish.zoek()))
                .or(() -> chosen(SubjectType.RECORD, wish.record()));
    }

    private Optional<Subject> chosen(SubjectType type, @Nullable String text) {
        return Optional.ofNullable(text)
                .filter(words -> !words.isBlank())
                .map(words -> readers.of(type).read(words));
    }

    List<Sentence> doubts(Subject subject) {
        return doubts.about(subject);
    }

    FollowPage page(Wish wish, @Nullable Sentence problem) {
        var address = wish.adres() == null ? "" : wish.adres();
        return subject(wish)
                .map(subject -> new FollowPage(
                        FIELDS.getOrDefault(subject.type(), "record"),
                        subject.text(),
                        readers.of(subject).title(subject),
                        doubts(subject),
                        address,
                        problem))
                .orElseGet(() -> new FollowPage("record", "", null, List.of(), address, problem));
    }
}
