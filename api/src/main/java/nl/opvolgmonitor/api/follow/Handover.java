package nl.opvolgmonitor.api.follow;

import jakarta.mail.MessagingException;
import java.util.function.BooleanSupplier;
import nl.opvolgmonitor.domain.follow.Post.Answer;
import nl.opvolgmonitor.domain.follow.Post.Outcome;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** How far one mail came on its way to the server, and what a failure therefore means. */
final class Handover {

    private static final int PERMANENT = 500;

    private final BooleanSupplier last;
    private boolean begun;

    Handover(BooleanSupplier last) {
        this.last = last;
    }

    /** Whether the last line may be said now. */
    boolean begin() {
        begun = last.getAsBoolean();
        return begun;
    }

    /** A code is an answer, whenever it comes; silence after the last line is not. */
    Answer answer(MessagingException failed) {
        int code = code(failed);
        if (code >= PERMANENT) {
            return new Answer(Outcome.REFUSED, code);
        }
        return new Answer(code <= 0 && begun ? Outcome.UNKNOWN : Outcome.LATER, Math.max(0, code));
    }

    private static int code(MessagingException failed) {
        int code = 0;
        @Nullable Exception each = failed;
        while (each instanceof MessagingException told) {
            code = Math.max(code, codeOf(told));
            each = told.getNextException();
        }
        return code;
    }

    private static int codeOf(MessagingException told) {
        return switch (told) {
            case SMTPSendFailedException sending -> sending.getReturnCode();
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            default -> 0;
        };
    }
}
