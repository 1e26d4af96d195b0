package org.yiwang.portal.entrance;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The maximum size of a request in bytes. */
@Component
class UploadLimit {

    private final DataSize request;

    UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize request) {
        this.request = request;
    }

    boolean allows(long bytes) {
        return bytes <= request.toBytes();
    }
}
