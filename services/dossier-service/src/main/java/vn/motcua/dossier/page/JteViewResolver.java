package vn.motcua.dossier.page;

import gg.jte.TemplateEngine;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Finds {@code ho-so/xem} in the template {@code ho-so/xem.jte}; knows {@code redirect:}
 * and {@code forward:}.
 */
final class JteViewResolver extends UrlBasedViewResolver {

    private final TemplateEngine engine;

    private final Pages pages;

    JteViewResolver(TemplateEngine engine, Pages pages) {
        this.engine = engine;
        this.pages = pages;
        setViewClass(JteView.class);
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new JteView(this.engine, this.pages);
    }

}
