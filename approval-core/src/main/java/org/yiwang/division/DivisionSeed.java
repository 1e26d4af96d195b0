package org.yiwang.division;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty register with the packaged divisions at the first start. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DivisionSeed implements ApplicationRunner {

    private final Divisions divisions;

    DivisionSeed(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (divisions.all().isEmpty()) {
            divisions.receive(PackagedDivisions.all());
        }
    }
}
