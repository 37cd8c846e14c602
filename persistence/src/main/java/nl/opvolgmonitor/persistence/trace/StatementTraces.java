package nl.opvolgmonitor.persistence.trace;

import io.micronaut.context.annotation.Requires;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * A span for each statement that a traced request sends: its words and how long it took. Values are bound apart from the words, so
 * nothing of what was asked or answered goes along.
 */
@Singleton
@Requires(bean = OpenTelemetry.class)
final class StatementTraces implements SqlLogger {

    private final Tracer tracer;

    StatementTraces(OpenTelemetry traces) {
        tracer = traces.getTracer("opvolgmonitor");
    }

    @Override
    public void logAfterExecution(StatementContext context) {
        if (isTraced()) {
            begun(context).end(orNow(context.getCompletionMoment()));
        }
    }

    @Override
    public void logException(StatementContext context, SQLException fault) {
        if (isTraced()) {
            begun(context)
                    .setStatus(StatusCode.ERROR)
                    .setAttribute("db.response.status_code", String.valueOf(fault.getSQLState()))
                    .end(orNow(context.getExceptionMoment()));
        }
    }

    private static boolean isTraced() {
        return Span.current().getSpanContext().isValid();
    }

    private Span begun(StatementContext context) {
        return tracer.spanBuilder("sql")
                .setSpanKind(SpanKind.CLIENT)
                .setStartTimestamp(orNow(context.getExecutionMoment()))
                .setAttribute("db.system.name", "postgresql")
                .setAttribute("db.query.text", String.valueOf(context.getRenderedSql()))
                .startSpan();
    }

    private static Instant orNow(@Nullable Instant moment) {
        return moment == null ? Instant.now() : moment;
    }
}
