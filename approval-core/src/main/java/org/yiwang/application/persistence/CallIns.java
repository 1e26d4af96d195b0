package org.yiwang.application.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.CallIn;
import org.yiwang.base.json.Json;

/** Call-ins as a column, because custody is judged without reading the body. Nearly all applications have none. */
final class CallIns {

    private CallIns() {}

    static @Nullable String written(List<CallIn> recalls) {
        return recalls.isEmpty() ? null : Json.write(recalls);
    }

    static List<CallIn> read(@Nullable String column) {
        return column == null ? List.of() : List.of(Json.read(column, CallIn[].class));
    }
}
