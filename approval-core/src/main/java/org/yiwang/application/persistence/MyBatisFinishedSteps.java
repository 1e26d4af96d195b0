package org.yiwang.application.persistence;

import java.time.Instant;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.FinishedSteps;
import org.yiwang.base.persistence.Utc;
import org.yiwang.identity.Actor;

@Repository
class MyBatisFinishedSteps implements FinishedSteps {

    private final ApplicationMapper mapper;

    MyBatisFinishedSteps(ApplicationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Application after, String post, Actor by, Instant at) {
        mapper.addFinishedStep(after.no().value(), after.version(), by.username(), post, Utc.of(at));
    }
}
