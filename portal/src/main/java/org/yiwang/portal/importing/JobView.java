package org.yiwang.portal.importing;

import java.util.List;
import org.yiwang.importing.ImportJob;
import org.yiwang.importing.Rejection;

/** An import as its page shows it. */
record JobView(ImportJob job) {

    String id() {
        return job.id();
    }

    ImportJob.State state() {
        return job.state();
    }

    boolean running() {
        return job.state() == ImportJob.State.RUNNING;
    }

    boolean failed() {
        return job.state() == ImportJob.State.FAILED;
    }

    /** Done with every row imported. */
    boolean clean() {
        return job.state() == ImportJob.State.DONE && job.rejected() == 0;
    }

    int done() {
        return job.done();
    }

    int total() {
        return job.total();
    }

    /** The end of the progress bar; a bar needs one above zero. */
    int barEnd() {
        return Math.max(1, job.total());
    }

    int accepted() {
        return job.accepted();
    }

    int rejected() {
        return job.rejected();
    }

    String message() {
        return job.message();
    }

    List<Rejection> rejections() {
        return job.rejections();
    }
}
