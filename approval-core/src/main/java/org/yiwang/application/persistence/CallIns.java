package org.yiwang.application.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.CallIn;
import org.yiwang.base.json.Json;

/** Recalls as a column: what custody is judged by must be read without the body. Nearly all have none. */
final class CallIns {

    private CallIns() {}

    static @Nullable String written(List<CallIn> recalls) {
        return recalls.isEmpty() ? null : Json.write(recalls);
    }

    static List<CallIn> read(@Nullable String column) {
        return column == null ? List.of() : List.of(Json.read(column, CallIn[].class));
    }
}
