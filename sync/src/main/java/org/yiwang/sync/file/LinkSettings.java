package org.yiwang.sync.file;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The secret of the network ({@code yiwang.node.link-secret}).
 *
 * @param linkSecret secret that all nodes of one network share to sign their calls to each other, at least 16 characters
 */
@ConfigurationProperties("yiwang.node")
record LinkSettings(@Nullable String linkSecret) {

    @Override
    public String toString() {
        return "LinkSettings[linkSecret=***]";
    }
}
