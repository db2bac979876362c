package vn.motcua.dossier.page;

import java.time.Duration;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Templates compiled at build, static files kept by browsers for a year, one language.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final CacheControl A_YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final SentText sentText;

    WebConfiguration(SentText sentText) {
        this.sentText = sentText;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this.sentText);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/**")
            .addResourceLocations("classpath:/META-INF/resources/webjars/")
            .setCacheControl(A_YEAR);
        registry.addResourceHandler("/dossier/**")
            .addResourceLocations("classpath:/static/dossier/")
            .setCacheControl(A_YEAR);
    }

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, WebConfiguration.class.getClassLoader(),
                "vn.motcua.dossier.templates");
    }

    @Bean
    JteViewResolver jteViewResolver(TemplateEngine templates, Pages pages) {
        return new JteViewResolver(templates, pages);
    }

}
