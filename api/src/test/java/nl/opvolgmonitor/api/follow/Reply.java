package nl.opvolgmonitor.api.follow;

import java.net.http.HttpResponse;

/** What a node answered. */
record Reply(HttpResponse<String> response) {

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    /** An absent header is empty. */
    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
