package org.yiwang.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signing in ({@code yiwang.sign-in.*}).
 *
 * @param failuresPerAddress maximum number of failures from one network address, whatever the accounts; behind a proxy
 *     the node must know the address of the visitor (yiwang.node.proxies)
 * @param addressRefill time after which an address may fail once more
 * @param deviceValid how long a device that signed in is known, so that strangers' failures do not lock it out
 */
@ConfigurationProperties("yiwang.sign-in")
record SignInSettings(
        @DefaultValue("30") int failuresPerAddress,
        @DefaultValue("10s") Duration addressRefill,
        @DefaultValue("180d") Duration deviceValid) {}
