package nl.opvolgmonitor.api.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.http.ErrorCode;
import nl.opvolgmonitor.api.http.Refusals;
import nl.opvolgmonitor.api.tables.Cell;
import nl.opvolgmonitor.api.tables.TableFile;
import nl.opvolgmonitor.api.tables.TableKind;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditFilter;
import nl.opvolgmonitor.domain.audit.AuditResult;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** The audit trail, or what was looked for in it, as a file for a spreadsheet; who takes it along is in the trail too. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AuditFile {

    private static final String FIELD = "auditTrail";
    private static final int MOST = 100_000;
    private static final List<String> HEADINGS = List.of(
            "nummer",
            "moment",
            "kenmerk",
            "bureau",
            "handeling",
            "record",
            "versie",
            "uitkomst",
            "reden",
            "herkomst",
            "verband");

    private final Gate gate;
    private final AuditTrail trail;
    private final Taken taken;
    private final Refusals refusals;

    AuditFile(Gate gate, AuditTrail trail, Taken taken, Refusals refusals) {
        this.gate = gate;
        this.trail = trail;
        this.taken = taken;
        this.refusals = refusals;
    }

    @Get("/werk/audit.csv")
    HttpResponse<?> file(HttpRequest<?> request) throws IOException {
        return gate.admit(request, FIELD, actor -> of(request, actor));
    }

    private HttpResponse<?> of(HttpRequest<?> request, Actor actor) throws IOException {
        try {
            var entries = trail.latest(filter(request), Long.MAX_VALUE, MOST + 1);
            if (entries.size() > MOST) {
                return refuse(request, "Dit zijn meer dan 100.000 handelingen; kies een kortere tijd");
            }
            taken.note(actor, request, entries.size());
            return HttpResponse.ok(csv(entries))
                    .contentType(MediaType.of("text/csv; charset=utf-8"))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store");
        } catch (DateTimeParseException | IllegalArgumentException unfit) {
            return refuse(request, "Een voorwaarde is niet te lezen; schrijf een dag als 2026-11-22");
        }
    }

    private HttpResponse<?> refuse(HttpRequest<?> request, String sentence) {
        return refusals.answer(request, HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, sentence);
    }

    private static AuditFilter filter(HttpRequest<?> request) {
        var record = given(request, "record");
        var result = given(request, "uitkomst");
        return new AuditFilter(
                record == null ? null : new Key(record),
                given(request, "kenmerk"),
                given(request, "handeling"),
                result == null ? null : AuditResult.valueOf(result),
                day(given(request, "van")),
                day(given(request, "tot")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String given(HttpRequest<?> request, String name) {
        var text = request.getParameters().get(name);
        return text == null || text.isBlank() ? null : text;
    }

    private static byte[] csv(List<AuditEntry> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = TableFile.writer(TableKind.CSV, "audit", out)) {
            table.row(HEADINGS.stream().map(Cell::text).toList());
            for (var entry : entries) {
                table.row(row(entry));
            }
        }
        return out.toByteArray();
    }

    private static List<Cell> row(AuditEntry entry) {
        return Stream.of(
                        entry.number(),
                        entry.recordedAt(),
                        entry.subject(),
                        entry.office(),
                        entry.action(),
                        entry.record(),
                        entry.version(),
                        entry.result(),
                        entry.reason(),
                        entry.origin(),
                        entry.correlation())
                .map(value -> Cell.text(Objects.toString(value, "")))
                .toList();
    }
}
