package nl.opvolgmonitor.api.source;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.InputStream;
import java.util.Map;
import nl.opvolgmonitor.api.account.SignedIn;
import nl.opvolgmonitor.domain.audit.AuditResult;
import nl.opvolgmonitor.domain.source.FileRepository;
import org.jspecify.annotations.Nullable;

/** All files, for the office: sent as raw bytes, fetched as they were sent. */
@Controller(value = "/werk/bestanden", consumes = MediaType.ALL, produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StaffFileController {

    private final SignedIn signedIn;
    private final FileDesk desk;
    private final FileAnswer files;
    private final FileTrail trail;

    StaffFileController(SignedIn signedIn, FileDesk desk, FileRepository files, FileTrail trail) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.trail = trail;
        this.files = new FileAnswer(files, "no-store");
    }

    @Post
    HttpResponse<Map<String, Object>> post(HttpRequest<?> request, @Body @Nullable InputStream body) {
        var sender = signedIn.actor(request);
        try {
            var outcome = desk.receive(sender, request, body);
            sender.ifPresent(actor -> trail.add(actor, request, outcome));
            return FileAnswers.of(outcome);
        } catch (UploadRefused refused) {
            sender.ifPresent(actor -> trail.add(actor, request, AuditResult.REFUSED, refused.sentence()));
            throw refused;
        }
    }

    @Get("/{sha256}")
    HttpResponse<?> get(HttpRequest<?> request, String sha256) {
        FileDesk.mustBeStaff(signedIn.actor(request));
        return files.to(request, sha256);
    }

    @Error(exception = UploadRefused.class)
    HttpResponse<Map<String, Object>> refuse(UploadRefused refused) {
        return FileAnswers.refusal(refused.status(), refused.sentence());
    }
}
