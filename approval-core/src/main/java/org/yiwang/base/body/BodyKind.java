package org.yiwang.base.body;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The kind of a request's body, told by its address and headers alone; each has its limit in {@link BodySettings}. */
enum BodyKind {
    /** From people who are not signed in. */
    GUEST,
    /** Of the API, and of calls between nodes. */
    JSON,
    /** A form of a page, without files. */
    FORM,
    /** A record that an operator edits. */
    RECORD,
    /** The files of an import. */
    IMPORT,
    /** A form or a request with files. */
    UPLOAD,
    /** Files from somebody who is not, or no longer, signed in; nothing of them is kept. */
    UNSIGNED_UPLOAD;

    private static final String API = "/api/";
    private static final String BETWEEN_NODES = "/internal/";

    static BodyKind of(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean signedIn = mayBeSignedIn(request);
        if (isMultipart(request)) {
            return !signedIn ? UNSIGNED_UPLOAD : isImport(path) ? IMPORT : UPLOAD;
        }
        if (path.startsWith(BETWEEN_NODES)) {
            return JSON;
        }
        if (!signedIn) {
            return GUEST;
        }
        return path.endsWith("/payload") ? RECORD : isForPrograms(path) ? JSON : FORM;
    }

    boolean hasFiles() {
        return isStreamed() || this == UNSIGNED_UPLOAD;
    }

    /** Whether the body may be too large for the memory and is read by the thread that needs it. */
    boolean isStreamed() {
        return this == IMPORT || this == UPLOAD;
    }

    /** Whether the caller is a program that reads problems, not a browser that shows pages. */
    static boolean isForPrograms(String path) {
        return path.startsWith(API) || path.startsWith(BETWEEN_NODES);
    }

    static boolean isMultipart(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    static boolean isImport(String path) {
        return path.equals("/imports") || path.equals("/api/v1/imports");
    }

    /** Whether the request brings a token or a session of somebody; the security chain checks them. */
    private static boolean mayBeSignedIn(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return request.getHeader("Authorization") != null
                || session != null
                        && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                != null;
    }
}
