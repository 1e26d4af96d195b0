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
import org.yiwang.identity.Actor;
import org.yiwang.identity.SignedInUser;

/** Replaces the duties and posts of signed-in staff with the present ones on each request; signs out those who left. */
final class CurrentStaff extends OncePerRequestFilter {

    private final Attendance attendance;

    CurrentStaff(Attendance attendance) {
        this.attendance = attendance;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null
                && before.getPrincipal() instanceof SignedInUser me
                && me.actor().isStaff()) {
            now(me).ifPresentOrElse(CurrentStaff::actAs, () -> signOut(request));
        }
        chain.doFilter(request, response);
    }

    private Optional<SignedInUser> now(SignedInUser me) {
        Roster roster = attendance.now();
        return roster.ofAccount(me.actor().accountId()).map(one -> {
            Actor current = roster.standing(one.actor());
            return new SignedInUser(current, "");
        });
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
