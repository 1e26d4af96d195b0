package org.yiwang.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** A bean of nodes that keep the index: those where {@code yiwang.search.elasticsearch.uris} is set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(IndexConfigured.class)
public @interface LocalSearch {}
