package org.yiwang.base.body;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of request bodies ({@code yiwang.body.*}). A larger body is refused by its length, or while it is counted.
 *
 * @param guest size of the largest body from people who are not signed in
 * @param json size of the largest body of the API and of calls between nodes
 * @param form size of the largest form without files
 * @param record size of the largest record that an operator edits in the quarantine
 * @param imports size of all files of one import together
 * @param upload size of the largest request with files. Keep it at spring.servlet.multipart.max-request-size
 * @param patience maximum time for a body without files, and for refused ones to end
 * @param minSpeed bytes a second that an upload must keep on the whole; with {@code patience} they are its maximum time
 * @param uploadsAtOnce maximum number of uploads that the node reads at once. Keep it well below
 *     server.tomcat.threads.max, because each occupies a thread
 * @param uploadsPerPerson maximum number of them from one account
 */
@ConfigurationProperties("yiwang.body")
public record BodySettings(
        @DefaultValue("64KB") DataSize guest,
        @DefaultValue("1MB") DataSize json,
        @DefaultValue("2MB") DataSize form,
        @DefaultValue("8MB") DataSize record,
        @DefaultValue("10MB") DataSize imports,
        @DefaultValue("1GB") DataSize upload,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("32KB") DataSize minSpeed,
        @DefaultValue("16") int uploadsAtOnce,
        @DefaultValue("4") int uploadsPerPerson) {

    /** The maximum size of a body of this kind. */
    DataSize limit(BodyKind kind) {
        return switch (kind) {
            case GUEST -> guest;
            case JSON -> json;
            case FORM -> form;
            case RECORD -> record;
            case IMPORT -> imports;
            case UPLOAD, UNSIGNED_UPLOAD -> upload;
        };
    }

    /** The maximum time for an upload of {@code bytes}. */
    Duration patienceFor(long bytes) {
        return patience.plusSeconds(bytes / Math.max(1, minSpeed.toBytes()));
    }
}
