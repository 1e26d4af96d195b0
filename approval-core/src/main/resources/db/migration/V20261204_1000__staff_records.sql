-- Accounts of staff follow the county's records: which one (staff_id), and up to which version.
alter table account
    add column reserve           varchar(2000) not null default '',
    add column windows           varchar(500)  not null default '',
    add column left_office       boolean       not null default false,
    add column one_time_password boolean       not null default false,
    add column staff_id          char(36)      null,
    add column staff_version     bigint        not null default 0,
    add column password_version  int           not null default 0,
    add key account_kind (kind, display_name),
    add unique key account_staff (staff_id);

alter table session_token add key session_token_account (account_id);

-- At the county: the newest version of every record.
create table staff_member (
    id           char(36)     not null primary key,
    version      bigint       not null,
    node         char(12)     not null,
    display_name varchar(100) not null,
    body         mediumtext   not null,
    key staff_member_node (node, display_name)
) engine = InnoDB default charset = utf8mb4;

-- Whose a username is, or was, at a node: it is never given to anybody else, for histories tell people by it.
create table staff_username (
    node     char(12)    not null,
    username varchar(50) not null,
    staff_id char(36)    not null,
    primary key (node, username),
    key staff_username_of (staff_id)
) engine = InnoDB default charset = utf8mb4;
