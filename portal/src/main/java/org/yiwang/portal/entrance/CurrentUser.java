package org.yiwang.portal.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yiwang.attendance.Attendance;
import org.yiwang.attendance.Roster;
import org.yiwang.identity.OwnSessions;
import org.yiwang.identity.SignedInUser;

/**
 * Replaces the signed-in user with the account as it is now on each request, staff with their present duties and posts;
 * signs out users whose session ended elsewhere.
 */
final class CurrentUser extends OncePerRequestFilter {

    private final OwnSessions sessions;
    private final Attendance attendance;

    CurrentUser(OwnSessions sessions, Attendance attendance) {
        this.sessions = sessions;
        this.attendance = attendance;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null && before.getPrincipal() instanceof SignedInUser me) {
            now(me).ifPresentOrElse(CurrentUser::actAs, () -> signOut(request));
        }
        chain.doFilter(request, response);
    }

    private Optional<SignedInUser> now(SignedInUser me) {
        return sessions.ofPage(me.session()).flatMap(this::present);
    }

    private Optional<SignedInUser> present(SignedInUser me) {
        if (!me.actor().isStaff()) {
            return Optional.of(me);
        }
        Roster roster = attendance.now();
        return roster.ofAccount(me.actor().accountId())
                .map(one -> new SignedInUser(roster.standing(one.actor()), me.session()));
    }

    /** Applies to this request only; the session keeps the account that signed in. */
    private static void actAs(SignedInUser me) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(me, null, me.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
