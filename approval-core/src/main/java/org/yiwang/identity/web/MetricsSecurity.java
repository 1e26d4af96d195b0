package org.yiwang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;

/** Protects the metrics: by default for programs on the node's own machine, and operators from anywhere. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsSettings.class)
class MetricsSecurity {

    private static final int AFTER_THE_API = 3;

    @Bean
    @Order(AFTER_THE_API)
    SecurityFilterChain metrics(
            HttpSecurity http,
            MetricsSettings settings,
            ProblemEntryPoint problems,
            OpaqueTokenIntrospector introspector)
            throws Exception {
        return http.securityMatcher("/actuator/prometheus")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((reader, context) -> new AuthorizationDecision(
                                mayRead(settings.readers(), reader.get(), context.getRequest()))))
                .oauth2ResourceServer(server -> server.opaqueToken(opaque -> opaque.introspector(introspector))
                        .authenticationEntryPoint(problems))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems))
                .build();
    }

    private static boolean mayRead(MetricsSettings.Readers readers, Authentication reader, HttpServletRequest request) {
        return switch (readers) {
            case ANYBODY -> true;
            case LOCAL -> isOperator(reader) || isLocal(request);
            case OPERATORS -> isOperator(reader);
        };
    }

    private static boolean isOperator(Authentication reader) {
        return reader.getAuthorities().stream().anyMatch(authority -> "DUTY_OPERATOR".equals(authority.getAuthority()));
    }

    /** Whether the request comes from this machine; a request that a local proxy forwards does not. */
    private static boolean isLocal(HttpServletRequest request) {
        boolean passedOn = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        return !passedOn && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
