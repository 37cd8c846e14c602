package nl.opvolgmonitor.api.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, driven by Playwright: nothing is downloaded. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** Without these it will not run as root, and calls home at every start. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
    }

    public static Chromium launch() {
        return new Chromium(
                executable()
                        .orElseThrow(
                                () -> new AssertionError(
                                        "Chromium ontbreekt; installeer het (Debian: apt-get install chromium) of zet CHROMIUM op het programma.")));
    }

    /** A page in a context of its own, as Dutch readers have it. */
    public Page page(int width, int height) {
        return browser.newContext(
                        new Browser.NewContextOptions().setLocale("nl-NL").setViewportSize(width, height))
                .newPage();
    }

    private static Optional<Path> executable() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        return Stream.concat(named, onPath()).filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> onPath() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
        return Stream.of(folders).flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
