package org.yiwang.appointment.persistence;

import java.time.DayOfWeek;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.appointment.Opening;
import org.yiwang.appointment.Openings;

@Repository
class MyBatisOpenings implements Openings {

    private final AppointmentMapper mapper;

    MyBatisOpenings(AppointmentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Opening> all() {
        return mapper.openings().stream()
                .map(row ->
                        new Opening(DayOfWeek.of(row.weekday()), row.starts(), row.ends(), row.minutes(), row.people()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(List<Opening> openings) {
        mapper.clearOpenings();
        openings.forEach(opening -> mapper.addOpening(new AppointmentMapper.OpeningRow(
                opening.day().getValue(), opening.from(), opening.to(), opening.minutes(), opening.people())));
    }
}
