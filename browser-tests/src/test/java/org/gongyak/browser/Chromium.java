package org.gongyak.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A fresh, empty browser profile for each test. */
final class Chromium implements BeforeEachCallback, AfterEachCallback {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final int WIDE = 1280;
    private static final int PHONE = 360;
    private static final int HEIGHT = 900;

    private final boolean script;
    private final Playwright playwright;
    private final Browser browser;
    private BrowserContext context;

    private Chromium(boolean script) {
        assumeTrue(Files.isExecutable(PROGRAM), "no Chromium: sudo apt-get install chromium fonts-nanum");
        this.script = script;
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        context = newContext();
    }

    static Chromium withScript() {
        return new Chromium(true);
    }

    static Chromium withoutScript() {
        return new Chromium(false);
    }

    private BrowserContext newContext() {
        return browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(script).setLocale("ko-KR"));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        context.close();
        context = newContext();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context.close();
    }

    /** A page at desktop width. */
    Page wide(String path) {
        return open(path, WIDE);
    }

    /** A page at the width of a narrow phone. */
    Page phone(String path) {
        return open(path, PHONE);
    }

    private Page open(String path, int width) {
        Page page = context.newPage();
        page.setViewportSize(width, HEIGHT);
        page.navigate(DemoServer.address() + path);
        return page;
    }
}
