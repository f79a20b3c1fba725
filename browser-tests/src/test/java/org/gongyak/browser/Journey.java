package org.gongyak.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The steps of a clerk, in the words of the pages. */
final class Journey {
    static final Path EXAMPLE = Path.of(System.getProperty("gongyak.root"), "docs/examples/card.txt");
    static final String UPLOAD = "/office/imports/new";

    private Journey() {}

    /** From the upload page to the preview. */
    static void upload(Page page) {
        page.setInputFiles("input[type=file]", EXAMPLE);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("읽어 보기"))
                .click();
    }

    /** From the upload page to the page of a batch: the example card under several numbers, and a picture, which is refused. */
    static void uploadMany(Page page, String... numbers) {
        List<FilePayload> files = new ArrayList<>();
        for (String number : numbers) {
            files.add(new FilePayload(number + ".txt", "text/plain", card(number)));
        }
        files.add(new FilePayload("사진.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        page.setInputFiles("input[type=file]", files.toArray(FilePayload[]::new));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("읽어 보기"))
                .click();
        page.waitForURL(Pattern.compile(".*/office/imports/batches/[0-9a-f-]{36}"));
    }

    private static byte[] card(String number) {
        try {
            return Files.readString(EXAMPLE).replace("2-3-1", number).getBytes(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** From the preview to the saved card. */
    static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("저장").setExact(true))
                .click();
    }
}
