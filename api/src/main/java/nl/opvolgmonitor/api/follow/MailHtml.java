package nl.opvolgmonitor.api.follow;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.ui.follow.MailBody;

/** The marked-up form of a mail: no picture, no style, nothing that tells whether it was read. */
@Singleton
final class MailHtml {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.opvolgmonitor.ui.templates");

    String of(MailBody body) {
        var output = new StringOutput();
        engine.render("mail/letter.jte", body, output);
        return output.toString();
    }
}
