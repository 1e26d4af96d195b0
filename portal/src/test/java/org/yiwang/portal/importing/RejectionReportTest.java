package org.yiwang.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.importing.ImportJob;
import org.yiwang.importing.Rejection;

class RejectionReportTest {

    @Test
    void opensInASpreadsheetWithoutFormulas() {
        ImportJob job = new ImportJob(
                "1",
                "赵明",
                Instant.EPOCH,
                ImportJob.State.DONE,
                1,
                1,
                0,
                1,
                List.of(new Rejection("=cmd.csv", 3, "promised_days", "承诺 7 天,超过 \"3\" 天。")),
                List.of(),
                "");

        assertThat(RejectionReport.of(job, "文件", "行", "列", "原因"))
                .isEqualTo("\uFEFF文件,行,列,原因\r\n'=cmd.csv,3,promised_days,\"承诺 7 天,超过 \"\"3\"\" 天。\"\r\n");
    }
}
