package org.yiwang.ledger;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the audit ({@code yiwang.audit.*}).
 *
 * @param sealEvery how often new entries are linked and sealed, and the county is told; what happened since the last seal
 *     can be changed unseen
 */
@ConfigurationProperties("yiwang.audit")
record LedgerSettings(@DefaultValue("1m") Duration sealEvery) {}
