package org.yiwang.workload.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.identity.SignedInUser;
import org.yiwang.workload.Workload;
import org.yiwang.workload.Workloads;

/** The centre's workload over the API, for its director. */
@RestController
@RequestMapping("/api/v1/workload")
class WorkloadController {

    private final Workloads workloads;

    WorkloadController(Workloads workloads) {
        this.workloads = workloads;
    }

    @GetMapping
    Workload now(@AuthenticationPrincipal SignedInUser me) {
        return workloads.now(me.actor());
    }
}
