package org.yiwang.node.key;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the keys of this node ({@code yiwang.keys.*}).
 *
 * @param store file of the node's own keys, PKCS#12, which the node makes at its first start and which needs a backup; if
 *     absent, keys.p12 in the node's folder
 * @param password password of the key store; needed
 * @param county the county's public keys for signatures, separated by commas; every other node needs one, and believes no
 *     key of a node that none of them signed
 * @param register folder of registration texts, one a file, which the county takes in at its start and as they appear;
 *     who may write there registers nodes
 * @param overlap how long other nodes still accept a key that the county retired, so that its owner hears of it first
 */
@ConfigurationProperties("yiwang.keys")
record KeySettings(
        @Nullable Path store,
        @Nullable String password,
        @DefaultValue List<String> county,
        @Nullable Path register,
        @DefaultValue("1h") Duration overlap) {

    /** Without its secret. */
    @Override
    public String toString() {
        return "KeySettings[" + store + "]";
    }
}
