package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.LongAdder;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.api.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page costs somebody who comes for the first time, on a telephone with a small subscription. */
class BudgetTest {

    private static final int BYTES = 100_000;

    private static Chromium chromium;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/",
                "/nl/aanbevelingen/",
                "/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1",
                "/nl/documenten/kst-31015-221",
            })
    void staysWithinAHundredKilobytesWithItsFont(String path) {
        var page = chromium.page(320, 800);
        var transferred = transferredBy(page);

        page.navigate(RunningRegister.get().address(path).toString());
        page.evaluate("document.fonts.load(\"1em 'Source Sans 3'\").then(() => document.fonts.ready).then(() => null)");

        assertThat(transferred.sum()).isBetween(30_000L, (long) BYTES);
        page.context().close();
    }

    /** Counts what comes over the line, compressed and with its headers, as the browser sees it. */
    private static LongAdder transferredBy(Page page) {
        var sum = new LongAdder();
        var session = page.context().newCDPSession(page);
        session.on(
                "Network.loadingFinished",
                (JsonObject event) -> sum.add(event.get("encodedDataLength").getAsLong()));
        session.send("Network.enable");
        return sum;
    }
}
