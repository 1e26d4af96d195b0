/** The same story on servers that run elsewhere: MySQL, Kafka and Elasticsearch in containers. */
@NullMarked
package org.yiwang.system.container;

import org.jspecify.annotations.NullMarked;
