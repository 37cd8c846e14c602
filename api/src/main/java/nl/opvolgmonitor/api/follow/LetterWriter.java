package nl.opvolgmonitor.api.follow;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.account.Secret;
import nl.opvolgmonitor.domain.follow.Contents;
import nl.opvolgmonitor.domain.follow.Contents.Chapter;
import nl.opvolgmonitor.domain.follow.Follow;
import nl.opvolgmonitor.domain.follow.Follows;
import nl.opvolgmonitor.domain.follow.Letter;
import nl.opvolgmonitor.domain.follow.Letters;
import nl.opvolgmonitor.domain.follow.Mail;
import nl.opvolgmonitor.domain.follow.MailType;
import nl.opvolgmonitor.domain.follow.SecretPurpose;
import nl.opvolgmonitor.domain.follow.SubjectReaders;
import nl.opvolgmonitor.ui.follow.MailBody;
import nl.opvolgmonitor.ui.follow.MailBody.Way;

/** Writes the two sorts of mail. The secrets in it are made here and known nowhere else. */
@Singleton
final class LetterWriter implements Letters {

    /** As long as a wish waits. */
    private static final Duration CONFIRMING = Duration.ofDays(2);

    private static final Duration MANAGING = Duration.ofDays(400);
    private static final String DOUBT =
            "Let op: een eerdere mail is mogelijk niet bij u aangekomen. Kijk zo nodig op de site wat er veranderd is.";

    private final Contents contents;
    private final Follows follows;
    private final SubjectReaders readers;
    private final Notices notices;
    private final MailHtml html;
    private final MailSettings settings;
    private final Clock clock;

    LetterWriter(
            Contents contents,
            Follows follows,
            SubjectReaders readers,
            Notices notices,
            MailHtml html,
            MailSettings settings,
            Clock clock) {
        this.contents = contents;
        this.follows = follows;
        this.readers = readers;
        this.notices = notices;
        this.html = html;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Letter> write(Mail mail) {
        var chapters = contents.of(mail);
        return mail.type() == MailType.CONFIRM
                ? chapters.stream().findFirst().map(wish -> confirmation(mail, wish.follow()))
                : changes(mail, chapters);
    }

    private Letter confirmation(Mail mail, Follow wish) {
        var secret = secret(mail, SecretPurpose.CONFIRM, Set.of(wish.id()), CONFIRMING);
        var opening = List.of(
                "Iemand, waarschijnlijk u, wil op dit adres mail krijgen over: " + title(wish) + ".",
                "Klopt dat? Open dan binnen 48 uur de link hieronder. Anders hoeft u niets te doen; uw adres wordt dan gewist.");
        var ways = List.of(new Way("Bevestig dat u dit wilt volgen", settings.address(Ways.confirm(secret.text()))));
        return letter(mail, new MailBody("Bevestig dat u dit wilt volgen", opening, List.of(), ways), "");
    }

    private Optional<Letter> changes(Mail mail, List<Chapter> chapters) {
        var told = new HashSet<String>();
        var shown = chapters.stream()
                .map(chapter -> chapter(chapter, told))
                .filter(chapter -> !chapter.notices().isEmpty())
                .toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(changes(mail, shown, ids(chapters)));
    }

    private Letter changes(Mail mail, List<MailBody.Chapter> shown, Set<UUID> ids) {
        var secret = secret(mail, SecretPurpose.MANAGE, ids, MANAGING).text();
        var ways = List.of(
                new Way("Wijzig, pauzeer of stop wat u volgt", settings.address(Ways.mine(secret))),
                new Way("Stop met alles waarover deze mail gaat", settings.address(Ways.stop(secret))));
        var opening = mail.doubted() ? List.of(DOUBT) : List.<String>of();
        return letter(mail, new MailBody(subject(shown), opening, shown, ways), settings.address(Ways.stop(secret)));
    }

    private static Set<UUID> ids(List<Chapter> chapters) {
        return chapters.stream().map(chapter -> chapter.follow().id()).collect(Collectors.toSet());
    }

    /** What two follows have in common is told under the first. */
    private MailBody.Chapter chapter(Chapter chapter, Set<String> told) {
        var fresh = chapter.occasions().stream()
                .filter(occasion -> told.add(occasion.event()))
                .flatMap(occasion -> notices.of(occasion).stream())
                .toList();
        var path = readers.of(chapter.follow().subject()).path(chapter.follow().subject());
        return new MailBody.Chapter(title(chapter.follow()), settings.address(path), fresh);
    }

    private String title(Follow follow) {
        return readers.of(follow.subject()).title(follow.subject());
    }

    private static String subject(List<MailBody.Chapter> chapters) {
        long count =
                chapters.stream().mapToLong(chapter -> chapter.notices().size()).sum();
        var first = chapters.getFirst();
        return count == 1
                ? first.notices().getFirst().title() + " – " + first.title()
                : "%d berichten over %s".formatted(count, chapters.size() == 1 ? first.title() : "wat u volgt");
    }

    private Secret secret(Mail mail, SecretPurpose purpose, Set<UUID> ids, Duration validity) {
        var secret = Secret.random("");
        follows.give(
                secret.fingerprint(),
                purpose,
                mail.follower(),
                ids,
                clock.instant().plus(validity));
        return secret;
    }

    private Letter letter(Mail mail, MailBody body, String stop) {
        return new Letter(mail.to(), body.title(), body.text(), html.of(body), stop);
    }
}
