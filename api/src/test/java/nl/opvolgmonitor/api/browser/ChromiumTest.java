package nl.opvolgmonitor.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import org.junit.jupiter.api.Test;

class ChromiumTest {

    private static final String READABLE =
            "<!doctype html><html lang=nl><title>Proef</title><main><h1>Proef</h1></main></html>";
    private static final String UNREADABLE = READABLE.replace("<h1>", "<img src='data:,'><h1>");

    @Test
    void tellsAReadablePageFromAnUnreadableOne() {
        try (var chromium = Chromium.launch()) {
            assertThat(violations(chromium, READABLE)).isZero();
            assertThat(violations(chromium, UNREADABLE)).isPositive();
        }
    }

    private static int violations(Chromium chromium, String html) {
        var page = chromium.page(320, 640);
        page.setContent(html);
        return new AxeBuilder(page).analyze().getViolations().size();
    }
}
