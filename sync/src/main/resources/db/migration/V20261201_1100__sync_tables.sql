create table outbox (
    id           bigint       not null auto_increment primary key,
    kind         varchar(20)  not null,
    record_key   varchar(100) not null,
    version      bigint       not null,
    epoch        int          not null,
    destinations mediumtext   not null,
    payload      mediumtext   not null,
    recorded_at  datetime(6)  not null,
    key outbox_recorded (recorded_at)
) engine = InnoDB default charset = utf8mb4;

create table capture_progress (
    id               int         not null primary key,
    last_outbox_id   bigint      not null,
    last_recorded_at datetime(6) null,
    sent_at          datetime(6) null
) engine = InnoDB default charset = utf8mb4;

insert into capture_progress (id, last_outbox_id) values (1, 0);

-- Positions in the change log and the outbox's columns as of each position, written by Debezium's JDBC stores.
create table capture_offset (
    id                varchar(36)   not null primary key,
    offset_key        varchar(1255) null,
    offset_val        varchar(1255) null,
    record_insert_ts  timestamp(6)  not null,
    record_insert_seq int           not null
) engine = InnoDB default charset = utf8mb4;

create table capture_schema_history (
    id                varchar(36)  not null,
    history_data      mediumtext   null,
    history_data_seq  int          not null,
    record_insert_ts  timestamp(6) not null,
    record_insert_seq int          not null,
    primary key (id, history_data_seq)
) engine = InnoDB default charset = utf8mb4;

-- Made once with the database: whoever comes back with another one has lost what it had.
create table node_incarnation (
    id         int         not null primary key,
    value      char(36)    not null,
    created_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4;

insert into node_incarnation (id, value, created_at) values (1, uuid(), utc_timestamp(6));

create table node_directory (
    code         char(12)     not null primary key,
    name         varchar(100) not null,
    base_url     varchar(500) not null,
    incarnation  char(36)     not null,
    announced_at datetime(6)  not null
) engine = InnoDB default charset = utf8mb4;

-- Apart from the directory, so that hearing of a node never waits for those who hold the directory.
create table node_seen (
    code    char(12)    not null primary key,
    seen_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4;

-- One row, locked by those who publish to all nodes and by those who add a node, so that none is left out.
create table node_directory_lock (
    id int not null primary key
) engine = InnoDB default charset = utf8mb4;

insert into node_directory_lock (id) values (1);

create table initial_load (
    node        char(12)    not null primary key,
    incarnation char(36)    not null,
    phase       varchar(20) not null,
    after_no    varchar(33) not null,
    sent        bigint      not null,
    started_at  datetime(6) not null,
    changed_at  datetime(6) not null
) engine = InnoDB default charset = utf8mb4;

create table quarantine (
    id         bigint       not null auto_increment primary key,
    state      varchar(20)  not null,
    kind       varchar(50)  not null,
    record_key varchar(200) not null,
    source     varchar(50)  not null,
    outbox_id  varchar(30)  not null,
    headers    text         not null,
    payload    mediumblob   null,
    reason     text         not null,
    at         datetime(6)  not null,
    unique key quarantine_once (source, outbox_id, record_key)
) engine = InnoDB default charset = utf8mb4;

create table set_aside (
    id             bigint      not null auto_increment primary key,
    application_no varchar(33) not null,
    writer         char(12)    not null,
    source         char(12)    not null,
    version        bigint      not null,
    epoch          int         not null,
    payload        mediumtext  not null,
    reason         text        not null,
    at             datetime(6) not null,
    unique key set_aside_once (application_no, writer, epoch, version)
) engine = InnoDB default charset = utf8mb4;

create table attachment_of (
    sha256         char(64)    not null,
    application_no varchar(33) not null,
    primary key (sha256, application_no)
) engine = InnoDB default charset = utf8mb4;

create table attachment_fetch (
    sha256         char(64)      not null primary key,
    application_no varchar(33)   not null,
    sources        varchar(1000) not null,
    tries          int           not null,
    next_try       datetime(6)   not null,
    last_error     varchar(1000) null,
    since          datetime(6)   not null,
    key attachment_fetch_due (next_try)
) engine = InnoDB default charset = utf8mb4;
