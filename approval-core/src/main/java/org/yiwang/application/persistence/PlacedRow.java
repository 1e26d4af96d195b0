package org.yiwang.application.persistence;

import java.util.stream.Stream;
import org.yiwang.application.Application;

/** An application whose matter belongs to another division than the one that took it in. */
record PlacedRow(String no, String place) {

    /** One row, or none if the application is of the division that took it in. */
    static Stream<PlacedRow> of(Application application) {
        return application.place().equals(application.custody().origin())
                ? Stream.empty()
                : Stream.of(new PlacedRow(
                        application.no().value(), application.place().value()));
    }
}
