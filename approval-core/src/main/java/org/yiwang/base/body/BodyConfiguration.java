package org.yiwang.base.body;

import java.time.Clock;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.yiwang.base.refusal.web.LastErrorPage;

/** Puts the limits of bodies before everything else, at each kind of node and for every address. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodySettings.class)
class BodyConfiguration {

    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(BodySettings settings, BodyRefusals refusals) {
        FilterRegistrationBean<BodyFilter> filter = new FilterRegistrationBean<>(new BodyFilter(settings, refusals));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(jakarta.servlet.DispatcherType.REQUEST, jakarta.servlet.DispatcherType.ASYNC);
        return filter;
    }

    @Bean
    UploadGate uploadGate(BodySettings settings, BodyRefusals refusals) {
        return new UploadGate(settings, refusals);
    }

    /** Stands in the security chains alone, after the user is known. */
    @Bean
    FilterRegistrationBean<UploadGate> uploadGateOnlyInChains(UploadGate gate) {
        FilterRegistrationBean<UploadGate> filter = new FilterRegistrationBean<>(gate);
        filter.setEnabled(false);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> uploadClock(BodySettings settings, Clock clock) {
        return server -> server.addEngineValves(new UploadClock(settings, clock));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastErrorPage() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(LastErrorPage.class.getName());
            }
        });
    }
}
