package org.gongyak.server.platform.page;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
    private static final Duration LONG = Duration.ofDays(365);

    /** The menu may be empty: a room with pages brings its entries, and there may be no such room yet. */
    @Bean
    OfficeFrame officeFrame(ObjectProvider<MenuEntry> entries) {
        return new OfficeFrame(entries.stream().toList());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Visits());
    }

    /** Kept for a year without asking again: another content has another address, see {@link Assets}. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(LONG).cachePublic().immutable());
    }
}
