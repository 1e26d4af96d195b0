-- What cannot be sent is kept once for each node that it was for.
alter table quarantine
    add column destination varchar(12) not null default '' after outbox_id,
    drop key quarantine_once,
    add unique key quarantine_once (source, outbox_id, record_key, destination),
    add key quarantine_state (state, id);

-- What was done about a record; payload_before is what it held before it was edited.
create table quarantine_step (
    id             bigint       not null auto_increment primary key,
    quarantine_id  bigint       not null,
    at             datetime(6)  not null,
    actor          varchar(200) not null,
    what           varchar(20)  not null,
    note           text         not null,
    payload_before mediumblob   null,
    key quarantine_step_of (quarantine_id, id)
) engine = InnoDB default charset = utf8mb4;
