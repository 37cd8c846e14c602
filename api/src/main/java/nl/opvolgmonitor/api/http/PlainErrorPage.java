package nl.opvolgmonitor.api.http;

import io.micronaut.http.HttpStatus;

/** An error page without any looks, for when the one with looks fails as well. */
final class PlainErrorPage implements ErrorPage {

    @Override
    public String html(HttpStatus status, String sentence, String path) {
        return """
                <!doctype html>
                <html lang="nl">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%1$s – Opvolgmonitor</title>
                <main>
                <h1>%1$s</h1>
                <p><a href="/">Naar het begin</a></p>
                </main>
                </html>
                """.formatted(sentence);
    }
}
