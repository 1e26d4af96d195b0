-- The limit that an application is under now, derived from its body and the work calendars (see TimeLimits):
-- due_at is its end, red_after the statutory one once the application is accepted.
-- calendar_edition is that of the calendars it was derived by. Index-only scans answer the lists: application_listing holds every column that they filter and sort by.
alter table application
    add column clock            varchar(10) not null default 'STOPPED',
    add column warn_after       datetime(6) null,
    add column yellow_after     datetime(6) null,
    add column red_after        datetime(6) null,
    add column step_due_at      datetime(6) null,
    add column calendar_missing int         null,
    add column calendar_edition int         not null default 0,
    add column urgent_at        datetime(6) not null default '9999-12-31 00:00:00',
    drop key application_waiting,
    add key application_state (state, changed_at),
    add key application_edition (clock, calendar_edition),
    add key application_submitted (submitted_at),
    add key application_urgent (urgent_at),
    add key application_listing (clock, holder, assignee, post, urgent_at, state, submitted_at, changed_at,
        warn_after, yellow_after, red_after, item_name, title);
