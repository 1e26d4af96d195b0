/** The search server: Elasticsearch started here, or a server that already runs elsewhere. */
@NullMarked
package org.yiwang.infra.stack.elasticsearch;

import org.jspecify.annotations.NullMarked;
