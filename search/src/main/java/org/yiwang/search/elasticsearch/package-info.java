/** The index in Elasticsearch: mapping, documents, queries. */
@NullMarked
package org.yiwang.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
