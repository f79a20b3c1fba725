package org.gongyak.server.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.gongyak.server.platform.page.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Makes the {@link Visit} that a controller method asks for. */
final class Visits implements HandlerMethodArgumentResolver {
    /** The cookie of the reader's language. Without one a page speaks Korean. */
    static final String LANGUAGE_COOKIE = "language";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Visit.class);
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
            throw new IllegalStateException("a visit without a servlet request");
        }
        return new Visit(language(servlet), address(servlet), token(servlet));
    }

    private static Language language(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, LANGUAGE_COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::find)
                .orElse(Language.KOREAN);
    }

    /** Only a page that was asked for by GET can be come back to. */
    private static String address(HttpServletRequest request) {
        boolean isError = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        if (isError || !request.getMethod().equals("GET")) {
            return LocalAddress.START;
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static FormToken token(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        if (token == null) {
            throw new IllegalStateException("a request without a form token");
        }
        return new FormToken(token.getParameterName(), token.getToken());
    }
}
