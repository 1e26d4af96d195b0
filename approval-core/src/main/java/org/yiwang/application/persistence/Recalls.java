package org.yiwang.application.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Recall;
import org.yiwang.base.json.Json;

/** Recalls as a column: what custody is judged by must be read without the body. Nearly all have none. */
final class Recalls {

    private Recalls() {}

    static @Nullable String written(List<Recall> recalls) {
        return recalls.isEmpty() ? null : Json.write(recalls);
    }

    static List<Recall> read(@Nullable String column) {
        return column == null ? List.of() : List.of(Json.read(column, Recall[].class));
    }
}
