package org.yiwang.sync.attachment;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code yiwang.node.link-secret}: what the nodes of one network share to know each other's calls. */
@ConfigurationProperties("yiwang.node")
record LinkSettings(@Nullable String linkSecret) {

    @Override
    public String toString() {
        return "LinkSettings[linkSecret=***]";
    }
}
