-- Lists are found in two tables of their own: what is open, by every order and filter that a list has, and what is closed,
-- which is the mass and hardly changes, by three. Each row is written in the commit that stores its application.
create table open_application (
    no               varchar(33)  not null primary key,
    version          bigint       not null,
    title            varchar(200) not null,
    item_name        varchar(200) not null,
    applicant_name   varchar(100) not null,
    channel          varchar(10)  not null,
    state            varchar(20)  not null,
    step_name        varchar(100) null,
    post             varchar(100) null,
    assignee         varchar(50)  null,
    origin           char(12)     not null,
    holder           char(12)     not null,
    submitted_at     datetime(6)  not null,
    changed_at       datetime(6)  not null,
    clock            varchar(10)  not null,
    due_at           datetime(6)  null,
    warn_after       datetime(6)  null,
    yellow_after     datetime(6)  null,
    red_after        datetime(6)  null,
    step_due_at      datetime(6)  null,
    calendar_missing int          null,
    calendar_edition int          not null,
    urgent_at        datetime(6)  not null
) engine = InnoDB default charset = utf8mb4;

create table closed_application (
    no             varchar(33)  not null primary key,
    title          varchar(200) not null,
    item_name      varchar(200) not null,
    applicant_name varchar(100) not null,
    channel        varchar(10)  not null,
    state          varchar(20)  not null,
    step_name      varchar(100) null,
    origin         char(12)     not null,
    holder         char(12)     not null,
    submitted_at   datetime(6)  not null,
    changed_at     datetime(6)  not null
) engine = InnoDB default charset = utf8mb4;

insert into open_application (no, version, title, item_name, applicant_name, channel, state, step_name, post, assignee, origin,
    holder, submitted_at, changed_at, clock, due_at, warn_after, yellow_after, red_after, step_due_at, calendar_missing,
    calendar_edition, urgent_at)
select no, version, title, item_name, applicant_name, channel, state, step_name, post, assignee, origin,
    holder, submitted_at, changed_at, clock, due_at, warn_after, yellow_after, red_after, step_due_at, calendar_missing,
    calendar_edition, urgent_at
from application where clock <> 'STOPPED';

insert into closed_application (no, title, item_name, applicant_name, channel, state, step_name, origin, holder, submitted_at,
    changed_at)
select no, title, item_name, applicant_name, channel, state, step_name, origin, holder, submitted_at, changed_at
from application where clock = 'STOPPED';

-- In each key the number stands behind what is sorted by, so that a list is read in its order and ends after its pages, and
-- behind it stand the columns that are compared, so that no row is read.
alter table open_application
    add key open_application_waiting (holder, assignee, post, urgent_at, no, clock, state, submitted_at, changed_at, warn_after,
        yellow_after, red_after, item_name, title),
    add key open_application_changed (changed_at, no, state, clock, holder, submitted_at, warn_after, yellow_after, red_after),
    add key open_application_state (state, changed_at),
    add key open_application_submitted (submitted_at),
    add key open_application_urgent (urgent_at),
    add key open_application_edition (calendar_edition);
alter table closed_application
    add key closed_application_state (state, changed_at, no, submitted_at),
    add key closed_application_holder (holder, changed_at, no, submitted_at, state),
    add key closed_application_submitted (submitted_at, no, changed_at, holder, state);
