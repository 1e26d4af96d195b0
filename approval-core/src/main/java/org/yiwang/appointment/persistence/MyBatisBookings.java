package org.yiwang.appointment.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.appointment.Appointment;
import org.yiwang.appointment.Bookings;
import org.yiwang.base.persistence.Utc;

@Repository
class MyBatisBookings implements Bookings {

    private final AppointmentMapper mapper;

    MyBatisBookings(AppointmentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Appointment> find(String id) {
        return Optional.ofNullable(mapper.find(id)).map(MyBatisBookings::appointment);
    }

    @Override
    public List<Appointment> of(String accountId) {
        return mapper.of(accountId).stream().map(MyBatisBookings::appointment).toList();
    }

    @Override
    public List<Appointment> on(LocalDate day) {
        return mapper.on(day).stream().map(MyBatisBookings::appointment).toList();
    }

    @Override
    public Map<Key, Integer> taken(LocalDate from, LocalDate to) {
        return mapper.taken(from, to).stream()
                .collect(Collectors.toMap(row -> new Key(row.day(), row.starts()), AppointmentMapper.TakenRow::taken));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(LocalDate day, LocalTime from, int people) {
        mapper.addSlot(day, from);
        return mapper.take(day, from, people) == 1;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(LocalDate day, LocalTime from) {
        mapper.giveBack(day, from);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<Integer> placesInUse(String accountId, LocalDate today) {
        mapper.releasePlacesBefore(accountId, today);
        return Set.copyOf(mapper.places(accountId));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Appointment appointment, int place, Instant at) {
        mapper.add(row(appointment), place, Utc.of(at));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(String id, Appointment.State state) {
        return mapper.end(id, state.name()) == 1;
    }

    private static Appointment appointment(AppointmentMapper.Row row) {
        return new Appointment(
                row.id(),
                row.code(),
                row.accountId(),
                row.name(),
                row.phone(),
                row.itemCode(),
                row.itemName(),
                row.day(),
                row.starts(),
                row.ends(),
                Appointment.State.valueOf(row.state()));
    }

    private static AppointmentMapper.Row row(Appointment of) {
        return new AppointmentMapper.Row(
                of.id(),
                of.code(),
                of.accountId(),
                of.name(),
                of.phone(),
                of.itemCode(),
                of.itemName(),
                of.day(),
                of.from(),
                of.to(),
                of.state().name());
    }
}
