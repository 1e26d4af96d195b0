package org.yiwang.base.body;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of the address and, after them, those of a form in the body. */
final class FormParameters {

    private static final int MAX_PARAMETERS = 2000;

    private FormParameters() {}

    static Map<String, String[]> of(HttpServletRequest request, StoredBody body) throws IOException {
        Map<String, String[]> ofAddress = request.getParameterMap();
        if (!isForm(request)) {
            return ofAddress;
        }
        Map<String, List<String>> all = new LinkedHashMap<>();
        ofAddress.forEach((name, values) -> all.put(name, new ArrayList<>(List.of(values))));
        addForm(body, all);
        Map<String, String[]> parameters = new LinkedHashMap<>();
        all.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return Collections.unmodifiableMap(parameters);
    }

    private static boolean isForm(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    private static void addForm(StoredBody body, Map<String, List<String>> parameters) throws IOException {
        String form;
        try (InputStream bytes = body.open()) {
            form = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
        int count = 0;
        for (int from = 0; from < form.length(); ) {
            int end = form.indexOf('&', from);
            String pair = form.substring(from, end < 0 ? form.length() : end);
            from += pair.length() + 1;
            if (pair.isEmpty()) {
                continue;
            }
            count++;
            if (count > MAX_PARAMETERS) {
                throw new IllegalArgumentException("more than " + MAX_PARAMETERS + " parameters");
            }
            int equals = pair.indexOf('=');
            parameters
                    .computeIfAbsent(decoded(equals < 0 ? pair : pair.substring(0, equals)), name -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
