package vn.motcua.onestop;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A real browser: {@code CHROMIUM}, then the PATH, then the one that Playwright fetches
 * itself. Every page that is looked at is kept as a picture and scanned for
 * accessibility.
 */
final class TestBrowser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Playwright playwright;

    private final Browser browser;

    private final String url;

    private final List<String> findings = new ArrayList<>();

    TestBrowser(String url) {
        this.url = url;
        Optional<Path> installed = installed();
        this.playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true)
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync"));
        installed.ifPresent(options::setExecutablePath);
        try {
            this.browser = this.playwright.chromium().launch(options);
        }
        catch (PlaywrightException ex) {
            throw new AssertionError(
                    "No browser for the tests: install Debian's package chromium, or set CHROMIUM to the"
                            + " path of a Chromium, or let Playwright reach the network once.",
                    ex);
        }
    }

    private static Optional<Path> installed() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    }

    /** A window of its own in which the account has signed in. */
    Page signIn(String account) {
        BrowserContext context = this.browser
            .newContext(new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("vi-VN"));
        Page page = context.newPage();
        page.onConsoleMessage((message) -> {
            // bpmn-js tries inline styles that our policy refuses; the picture does
            // without them
            boolean known = message.text().contains("status of 4")
                    || message.text().startsWith("Applying inline style violates");
            if (message.type().equals("error") && !known) {
                this.findings.add(page.url() + ": " + message.text());
            }
        });
        page.navigate(this.url + "/dang-nhap");
        page.fill("input[name=account], input[name=username], #account", account);
        page.fill("input[type=password]", account);
        page.click("main button[type=submit]");
        page.waitForURL((address) -> !address.contains("/dang-nhap"));
        return page;
    }

    /** A window without an account. */
    Page visitor() {
        return this.browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN")).newPage();
    }

    /** Keeps a picture of the page and scans it. */
    void look(Page page, String name) {
        try {
            Files.createDirectories(PICTURES);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
        new AxeBuilder(page).analyze()
            .getViolations()
            .stream()
            .filter((rule) -> "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
            .forEach((rule) -> this.findings.add(name + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml()));
    }

    /** Fails with all that was found on the way. */
    void assertNothingFound() {
        assertThat(this.findings).as("serious findings of the accessibility scan, and errors of the browser").isEmpty();
    }

    @Override
    public void close() {
        this.browser.close();
        this.playwright.close();
    }

}
