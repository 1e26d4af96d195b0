package org.yiwang.search;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** An empty address counts as none, because a launcher may pass the variable without a value. */
class IndexConfigured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return StringUtils.hasText(context.getEnvironment().getProperty("yiwang.search.elasticsearch.uris"))
                || StringUtils.hasText(context.getEnvironment().getProperty("yiwang.search.elasticsearch.uris[0]"));
    }
}
