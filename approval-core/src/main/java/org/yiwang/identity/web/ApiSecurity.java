package org.yiwang.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.yiwang.base.body.UploadGate;
import org.yiwang.identity.OwnSessions;

/** The API is stateless: a bearer token or nothing. Each command decides who may do it. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    OpaqueTokenIntrospector opaqueTokenIntrospector(OwnSessions sessions) {
        return token -> sessions.byToken(token)
                .orElseThrow(() -> new BadOpaqueTokenException("The token is unknown or has expired"));
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, ProblemEntryPoint problems, OpaqueTokenIntrospector introspector, UploadGate uploadGate)
            throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET,
                                "/api/v1/items",
                                "/api/v1/items/*",
                                "/api/v1/documents/*",
                                "/api/v1/divisions/*",
                                "/api/v1/joint-items",
                                "/api/v1/joint-items/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/sessions", "/api/v1/inquiries")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.opaqueToken(opaque -> opaque.introspector(introspector))
                        .authenticationEntryPoint(problems))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'; sandbox")))
                .addFilterAfter(uploadGate, BearerTokenAuthenticationFilter.class)
                .build();
    }
}
