package org.yiwang.portal.entrance;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.yiwang.attendance.Attendance;
import org.yiwang.base.body.UploadGate;
import org.yiwang.identity.OwnSessions;

/**
 * Checks who may open which page. This is the outer gate only: the command decides whose application it is and which
 * actions are allowed.
 */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String[] OF_APPLICANTS = {
        "/items/*/apply",
        "/items/*/appointment",
        "/appointments",
        "/appointments/*/cancellation",
        "/applications",
        "/applications/*",
        "/applications/*/receipt",
        "/applications/*/looks",
        "/applications/*/diagram",
        "/applications/*/actions/*",
        "/applications/*/confirm-receipt"
    };
    private static final String[] OF_ANYBODY = {
        "/",
        "/kiosk",
        "/kiosk/leave",
        "/items",
        "/items/*",
        "/joint-items",
        "/joint-items/*",
        "/inquiry",
        "/verify",
        "/verify/*",
        "/login",
        "/register",
        "/board",
        "/error"
    };
    private static final String[] OF_SIGNED_IN = {
        "/applications/*/files/*",
        "/applications/*/documents/*",
        "/verify/*/paper",
        "/logout",
        "/password",
        "/account/sessions/**"
    };
    private static final int AFTER_THE_OTHER_CHAINS = 100;

    private final OwnSessions sessions;
    private final Attendance attendance;

    PortalSecurity(OwnSessions sessions, Attendance attendance) {
        this.sessions = sessions;
        this.attendance = attendance;
    }

    @Bean
    @Order(AFTER_THE_OTHER_CHAINS)
    SecurityFilterChain portal(
            HttpSecurity http,
            AccountAuthentication accounts,
            SignInPage signInPage,
            ClosedDoor closedDoor,
            UploadGate uploadGate,
            GuestCookies cookies)
            throws Exception {
        return http.authorizeHttpRequests(PortalSecurity::pages)
                .authenticationProvider(accounts)
                .formLogin(form -> form.loginPage("/login")
                        .authenticationDetailsSource(signInPage::client)
                        .successHandler(signInPage::succeeded)
                        .failureHandler(signInPage::failed)
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/logout")
                        .addLogoutHandler(signInPage::left)
                        .logoutSuccessUrl("/login?left"))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(closedDoor).accessDeniedHandler(closedDoor))
                .requestCache(cache -> cache.requestCache(cookies))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .csrf(csrf -> csrf.csrfTokenRepository(cookies.csrfTokens()))
                .addFilterAfter(new CurrentUser(sessions, attendance), SecurityContextHolderFilter.class)
                .addFilterBefore(uploadGate, CsrfFilter.class)
                .headers(PortalSecurity::headers)
                .build();
    }

    private static void pages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(OF_APPLICANTS)
                .hasAuthority("KIND_APPLICANT")
                .requestMatchers("/drafts/**")
                .hasAnyAuthority("KIND_APPLICANT", "DUTY_CLERK")
                .requestMatchers(OF_ANYBODY)
                .permitAll()
                .requestMatchers("/*.css", "/*.js", "/*.svg", "/webjars/**", "/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/workbench/applications/**")
                .hasAnyAuthority("DUTY_CLERK", "DUTY_DIRECTOR", "DUTY_ADMINISTRATOR")
                .requestMatchers("/workbench/**")
                .hasAnyAuthority("DUTY_CLERK", "DUTY_DIRECTOR")
                .requestMatchers("/people/**")
                .hasAuthority("KIND_STAFF")
                .requestMatchers(
                        "/imports/**", "/catalogue/**", "/delegations/**", "/calendar", "/staff/**", "/call-ins/**")
                .hasAuthority("DUTY_ADMINISTRATOR")
                .requestMatchers("/set-aside/**")
                .hasAnyAuthority("DUTY_ADMINISTRATOR", "DUTY_OPERATOR")
                .requestMatchers("/notice-violations", "/audit")
                .hasAnyAuthority("DUTY_DIRECTOR", "DUTY_ADMINISTRATOR", "DUTY_AUDITOR")
                .requestMatchers("/unauthorised-acts")
                .hasAnyAuthority("DUTY_ADMINISTRATOR", "DUTY_AUDITOR")
                .requestMatchers("/centre/**")
                .hasAnyAuthority("DUTY_DIRECTOR", "DUTY_ADMINISTRATOR")
                .requestMatchers("/search/**")
                .hasAuthority("DUTY_AUDITOR")
                .requestMatchers("/links")
                .hasAnyAuthority("DUTY_OPERATOR", "DUTY_ADMINISTRATOR")
                .requestMatchers("/links/quarantine/**", "/links/keys/**")
                .hasAuthority("DUTY_OPERATOR")
                .requestMatchers(OF_SIGNED_IN)
                .authenticated()
                .anyRequest()
                .denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                .CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
