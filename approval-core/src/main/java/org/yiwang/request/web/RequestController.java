package org.yiwang.request.web;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.identity.SignedInUser;
import org.yiwang.request.RequestDesk;

/** Lists an applicant's requests and their outcome. Acting on the application makes them. */
@RestController
class RequestController {

    private final ReadingDesk applications;
    private final RequestDesk requests;
    private final RequestViews views;

    RequestController(ReadingDesk applications, RequestDesk requests, RequestViews views) {
        this.applications = applications;
        this.requests = requests;
        this.views = views;
    }

    record Answer(List<RequestView> requests) {}

    /** One's own requests about an application, the newest first. */
    @GetMapping("/api/v1/applications/{no}/requests")
    Answer requests(@PathVariable String no, @AuthenticationPrincipal SignedInUser me) {
        Application application = applications.open(ApplicationNo.requested(no), me.actor());
        return new Answer(
                requests.of(application, me.actor()).stream().map(views::of).toList());
    }
}
