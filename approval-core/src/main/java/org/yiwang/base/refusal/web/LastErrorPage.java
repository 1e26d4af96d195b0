package org.yiwang.base.refusal.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** Answers requests that the container refuses before anybody sees them, in place of its English page. */
public final class LastErrorPage extends ErrorReportValve {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="UTF-8"><title>这个请求看不明白</title></head>
            <body><h1>这个请求看不明白</h1><p>请检查地址，或者从<a href="/">首页</a>重新进入。</p></body></html>
            """;

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getReporter().write(PAGE);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("Nobody reads the error", gone);
        }
    }
}
