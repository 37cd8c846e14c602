package nl.opvolgmonitor.domain.overview;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseTime;
import nl.opvolgmonitor.domain.signal.Snapshot;
import nl.opvolgmonitor.domain.source.Document;
import org.jspecify.annotations.Nullable;

/** How many whole days the first answer to a recommendation took from its publication; null unless it was answered and both days are known. */
public record AnswerTime(
        Key recommendation, AnswerResult result, @Nullable Integer days) {

    static AnswerTime of(Recommendation asked, Snapshot register) {
        var answers = register.by(Response.class, Response.RECOMMENDATION, asked.key()).stream()
                .filter(answer -> answer.certainty() != Certainty.CANDIDATE)
                .toList();
        if (answers.isEmpty()) {
            return new AnswerTime(asked.key(), AnswerResult.WAITING, null);
        }
        var days = ResponseTime.days(published(asked, register), moments(answers, register));
        return days == null
                ? new AnswerTime(asked.key(), AnswerResult.UNDATED, null)
                : new AnswerTime(asked.key(), AnswerResult.ANSWERED, Math.toIntExact(days));
    }

    private static @Nullable Moment published(Recommendation asked, Snapshot register) {
        var report = register.one(Report.class, asked.publishedIn());
        return moment(report == null ? register.one(Document.class, asked.publishedIn()) : report);
    }

    private static List<Moment> moments(List<Response> answers, Snapshot register) {
        return answers.stream()
                .flatMap(answer -> Stream.ofNullable(
                        answer.entry().effective() == null
                                ? moment(register.one(Document.class, answer.document()))
                                : answer.entry().effective()))
                .toList();
    }

    private static @Nullable Moment moment(@Nullable Registered record) {
        return record == null ? null : record.entry().effective();
    }
}
