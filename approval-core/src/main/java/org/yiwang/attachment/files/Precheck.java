package org.yiwang.attachment.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Opens uploads as their reader at a desk will: a few files at a time, each for a limited time, so that a malicious
 * file hurts nobody.
 */
@Component
@EnableConfigurationProperties(AttachmentSettings.class)
class Precheck implements DisposableBean {

    private static final int MAX_QUEUE_LENGTH = 200;

    private final PdfInspection pdfs;
    private final OfdInspection ofds;
    private final ImageInspection images;
    private final long patienceMillis;
    private final ThreadPoolExecutor inspectors;

    Precheck(AttachmentSettings settings) {
        this.pdfs = new PdfInspection(settings.maxPages());
        this.ofds = new OfdInspection(settings.maxPages());
        this.images = new ImageInspection(settings.minSide(), settings.maxPixels());
        this.patienceMillis = settings.patience().toMillis();
        this.inspectors = new ThreadPoolExecutor(
                settings.inspectors(),
                settings.inspectors(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(MAX_QUEUE_LENGTH),
                work -> {
                    Thread inspector = new Thread(work, "upload-inspector");
                    inspector.setDaemon(true);
                    return inspector;
                });
        inspectors.allowCoreThreadTimeOut(true);
    }

    /** Counts the pages of the file. */
    int pages(Path file, String mediaType) throws UnfitUpload {
        try {
            return await(inspectors.submit(() -> switch (mediaType) {
                case Kind.PDF -> pdfs.pages(file);
                case Kind.OFD -> ofds.pages(file);
                default -> images.pages(file);
            }));
        } catch (RejectedExecutionException full) {
            throw new UnfitUpload("upload.busy");
        }
    }

    private int await(Future<Integer> pages) throws UnfitUpload {
        try {
            return pages.get(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            pages.cancel(true);
            throw new UnfitUpload("upload.tooLong");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnfitUpload("upload.busy");
        } catch (ExecutionException e) {
            throw unfit(e.getCause());
        }
    }

    private static UnfitUpload unfit(Throwable cause) {
        if (cause instanceof UnfitUpload unfit) {
            return unfit;
        }
        if (cause instanceof IOException) {
            return new UnfitUpload("upload.busy");
        }
        throw new IllegalStateException("An upload could not be inspected", cause);
    }

    @Override
    public void destroy() {
        inspectors.shutdownNow();
    }
}
