package vn.motcua.dossier.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/**
 * A page made from a template. It is made whole before the first byte leaves, so that a
 * failure can still say so.
 */
final class JteView extends AbstractUrlBasedView {

    private final TemplateEngine engine;

    private final Pages pages;

    JteView(TemplateEngine engine, Pages pages) {
        this.engine = engine;
        this.pages = pages;
        setContentType("text/html;charset=" + StandardCharsets.UTF_8);
    }

    @Override
    protected void renderMergedOutputModel(Map<String, Object> model, HttpServletRequest request,
            HttpServletResponse response) throws Exception {
        Map<String, Object> parameters = new HashMap<>(model);
        parameters.put("page", this.pages.of(request));
        Utf8ByteOutput output = new Utf8ByteOutput();
        this.engine.render(template(), parameters, output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    @Override
    public boolean checkResource(Locale locale) {
        return this.engine.hasTemplate(template());
    }

    private String template() {
        return getUrl() + ".jte";
    }

}
