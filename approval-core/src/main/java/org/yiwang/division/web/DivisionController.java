package org.yiwang.division.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.division.Level;

/** {@code /api/v1/divisions}: looks up a code in this node's register, for anybody. */
@RestController
class DivisionController {

    /** A division with its level. */
    record View(DivisionCode code, String name, String kind, Level level) {

        static View of(Division division) {
            return new View(
                    division.code(),
                    division.name(),
                    division.kind(),
                    division.code().level());
        }
    }

    private final Divisions divisions;

    DivisionController(Divisions divisions) {
        this.divisions = divisions;
    }

    @GetMapping("/api/v1/divisions/{code}")
    View division(@PathVariable String code) {
        if (!DivisionCode.isValid(code)) {
            throw unknown(code);
        }
        return divisions.find(new DivisionCode(code)).map(View::of).orElseThrow(() -> unknown(code));
    }

    private static Refused unknown(String code) {
        return Refused.because(Refusal.Kind.NOT_FOUND, "division.unknown", code);
    }
}
