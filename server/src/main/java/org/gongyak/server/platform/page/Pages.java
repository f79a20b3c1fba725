package org.gongyak.server.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * Turns a template and its values into a page. The templates lie in {@code src/main/jte} and are compiled with the module; a page is
 * written only after it was rendered whole, so an error in the middle never leaves half a page.
 */
@Component
public final class Pages {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page of a template such as {@code home}, with the values its {@code @param} lines ask for. */
    public View page(String template, Map<String, ?> values) {
        Map<String, Object> copy = Map.copyOf(values);
        return (model, request, response) -> write(template, copy, request, response);
    }

    private void write(
            String template, Map<String, Object> values, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template + ".jte", values, page);
        if (values.get("page") instanceof Page frame) {
            response.setLocale(frame.language().locale());
        }
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setContentLength(page.getContentLength());
        if (!request.getMethod().equals("HEAD")) {
            page.writeTo(response.getOutputStream());
        }
    }
}
