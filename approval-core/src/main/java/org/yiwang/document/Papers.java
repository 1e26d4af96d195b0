package org.yiwang.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/**
 * Issued documents as PDF. A paper is printed on first demand and kept while there is room. Only a few are printed at
 * once; requests that would wait longer than {@code patience} are refused.
 */
@Component
public class Papers implements DisposableBean {

    private static final int MAX_QUEUE_LENGTH = 50;

    private final PdfPrinter printer;
    private final PaperShelf shelf;
    private final Duration patience;
    private final ThreadPoolExecutor presses;

    Papers(PdfPrinter printer, PaperShelf shelf, DocumentSettings settings) {
        this.printer = printer;
        this.shelf = shelf;
        this.patience = settings.patience();
        this.presses = new ThreadPoolExecutor(
                settings.printers(),
                settings.printers(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(MAX_QUEUE_LENGTH),
                work -> {
                    Thread press = new Thread(work, "paper-press");
                    press.setDaemon(true);
                    return press;
                });
        presses.allowCoreThreadTimeOut(true);
    }

    /**
     * The paper of {@code document} as PDF.
     *
     * @throws Refused when too many are being printed
     */
    public byte[] of(IssuedDocument document) {
        return shelf.find(place(document)).orElseGet(() -> printed(document));
    }

    /** The key of the paper: a masked document is another paper than the unmasked one. */
    private static String place(IssuedDocument document) {
        byte[] content = document.facts().toString().getBytes(StandardCharsets.UTF_8);
        return document.verificationCode() + "-" + UUID.nameUUIDFromBytes(content);
    }

    private byte[] printed(IssuedDocument document) {
        try {
            Future<byte[]> paper = presses.submit(() -> print(document));
            return await(paper, document);
        } catch (RejectedExecutionException full) {
            throw busy(document);
        }
    }

    private byte[] await(Future<byte[]> paper, IssuedDocument document) {
        try {
            return paper.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            paper.cancel(true);
            throw busy(document);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(document);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Document " + document.number() + " could not be printed", e.getCause());
        }
    }

    private byte[] print(IssuedDocument document) throws IOException {
        byte[] paper = printer.print(document);
        shelf.keep(place(document), paper);
        return paper;
    }

    private static Refused busy(IssuedDocument document) {
        return Refused.because(Refusal.Kind.UNAVAILABLE, "document.busy", document.title());
    }

    @Override
    public void destroy() {
        presses.shutdownNow();
    }
}
