create table division (
    code       char(12)     not null primary key,
    name       varchar(100) not null,
    kind       varchar(10)  not null
) engine = InnoDB default charset = utf8mb4;

create table calendar_year (
    year       int        not null primary key,
    version    int        not null,
    body       mediumtext not null
) engine = InnoDB default charset = utf8mb4;

create table item_version (
    code         varchar(20)  not null,
    version      int          not null,
    effective_at datetime(6)  not null,
    name         varchar(200) not null,
    category     varchar(50)  not null,
    department   varchar(100) not null,
    body         mediumtext   not null,
    primary key (code, version)
) engine = InnoDB default charset = utf8mb4;

create table account (
    id            char(36)     not null primary key,
    username      varchar(50)  not null,
    password_hash varchar(100) not null,
    display_name  varchar(100) not null,
    kind          varchar(20)  not null,
    posts         text         not null,
    duties        varchar(200) not null,
    id_number     varchar(18)  null,
    phone         varchar(30)  null,
    created_at    datetime(6)  not null,
    unique key account_username (username)
) engine = InnoDB default charset = utf8mb4;

create table session_token (
    token_hash char(64)    not null primary key,
    account_id char(36)    not null,
    expires_at datetime(6) not null,
    key session_token_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4;

create table draft (
    id         char(36)    not null primary key,
    account_id char(36)    not null,
    changed_at datetime(6) not null,
    body       mediumtext  not null,
    key draft_owner (account_id, changed_at)
) engine = InnoDB default charset = utf8mb4;

create table application (
    no             varchar(33)  not null primary key,
    title          varchar(200) not null,
    item_name      varchar(200) not null,
    applicant_id   char(36)     not null,
    applicant_name varchar(100) not null,
    state          varchar(20)  not null,
    step_name      varchar(100) null,
    post           varchar(100) null,
    origin         char(12)     not null,
    holder         char(12)     not null,
    epoch          int          not null,
    version        bigint       not null,
    submitted_at   datetime(6)  not null,
    due_at         datetime(6)  null,
    changed_at     datetime(6)  not null,
    body           mediumtext   not null,
    key application_applicant (applicant_id, submitted_at),
    key application_waiting (holder, post, due_at),
    key application_changed (changed_at)
) engine = InnoDB default charset = utf8mb4;

-- A submission becomes one application, however often it is sent.
create table submission (
    id         varchar(64) not null primary key,
    no         varchar(33) not null
) engine = InnoDB default charset = utf8mb4;

create table daily_sequence (
    name varchar(20) not null,
    day  date        not null,
    last bigint      not null,
    primary key (name, day)
) engine = InnoDB default charset = utf8mb4;

-- Looks at an application by staff whose node does not hold it.
create table application_look (
    id         bigint       not null auto_increment primary key,
    no         varchar(33)  not null,
    account_id char(36)     not null,
    name       varchar(100) not null,
    at         datetime(6)  not null,
    key application_look_no (no, at)
) engine = InnoDB default charset = utf8mb4;

create table import_job (
    id         char(36)     not null primary key,
    started_by varchar(100) not null,
    started_at datetime(6)  not null,
    changed_at datetime(6)  not null,
    state      varchar(20)  not null,
    body       mediumtext   not null
) engine = InnoDB default charset = utf8mb4;
