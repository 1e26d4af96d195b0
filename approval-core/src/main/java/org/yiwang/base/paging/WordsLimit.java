package org.yiwang.base.paging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/** Limits the words that people search lists by, the parameter {@code q} of every list. */
@Configuration(proxyBeanMethods = false)
class WordsLimit implements WebMvcConfigurer, HandlerInterceptor {

    private static final int MAX_CHARACTERS = 100;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if ("GET".equals(request.getMethod())) {
            String words = request.getParameter("q");
            if (words != null && words.length() > MAX_CHARACTERS) {
                throw new Refused(Refusal.invalid("q", "words.tooLong", MAX_CHARACTERS));
            }
        }
        return true;
    }
}
