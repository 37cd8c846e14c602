package nl.opvolgmonitor.api.follow;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import nl.opvolgmonitor.domain.follow.AskToFollow;
import nl.opvolgmonitor.domain.follow.Attempts;
import nl.opvolgmonitor.domain.follow.Follows;
import nl.opvolgmonitor.domain.follow.Letters;
import nl.opvolgmonitor.domain.follow.Outbox;
import nl.opvolgmonitor.domain.follow.PlanMails;
import nl.opvolgmonitor.domain.follow.Planning;
import nl.opvolgmonitor.domain.follow.Post;
import nl.opvolgmonitor.domain.follow.SendMails;
import nl.opvolgmonitor.domain.follow.SubjectReader;
import nl.opvolgmonitor.domain.follow.SubjectReaders;
import nl.opvolgmonitor.domain.register.Transactions;

/** The handlers of following, which know no framework. */
@Factory
final class FollowCommands {

    @Singleton
    SubjectReaders subjectReaders(Collection<SubjectReader> readers) {
        return new SubjectReaders(readers);
    }

    @Singleton
    AskToFollow askToFollow(Follows follows, Attempts attempts, Clock clock) {
        return new AskToFollow(follows, attempts, clock);
    }

    @Singleton
    PlanMails planMails(Planning planning, SubjectReaders readers, Transactions transactions, Clock clock) {
        return new PlanMails(planning, readers, transactions, clock);
    }

    @Singleton
    SendMails sendMails(Outbox outbox, Letters letters, Post post, Clock clock) {
        return new SendMails(outbox, letters, post, clock);
    }
}
