package org.yiwang.portal.importing;

import java.util.List;
import org.yiwang.importing.ImportJob;
import org.yiwang.importing.ImportRemark;
import org.yiwang.importing.Rejection;

/** An import as its page shows it. */
record JobView(ImportJob job) {

    public String id() {
        return job.id();
    }

    public ImportJob.State state() {
        return job.state();
    }

    public boolean running() {
        return job.state() == ImportJob.State.RUNNING;
    }

    public boolean failed() {
        return job.state() == ImportJob.State.FAILED;
    }

    /** Whether it finished with every row imported. */
    public boolean clean() {
        return job.state() == ImportJob.State.DONE && job.rejected() == 0;
    }

    /** The key of the outcome's title: one that ended with nothing imported is not done. */
    public String outcome() {
        if (job.state() != ImportJob.State.DONE || job.rejected() == 0) {
            return job.state().name();
        }
        return job.accepted() == 0 ? "NOTHING" : "PARTLY";
    }

    public int done() {
        return job.done();
    }

    public int total() {
        return job.total();
    }

    /** The maximum of the progress bar, which must be above zero. */
    public int barEnd() {
        return Math.max(1, job.total());
    }

    public int accepted() {
        return job.accepted();
    }

    public int rejected() {
        return job.rejected();
    }

    public String message() {
        return job.message();
    }

    public List<ImportRemark> remarks() {
        return job.remarks();
    }

    public List<Rejection> rejections() {
        return job.rejections();
    }
}
