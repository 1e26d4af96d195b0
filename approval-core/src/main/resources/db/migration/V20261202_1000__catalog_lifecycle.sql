-- PUBLISHED or WITHDRAWN: a withdrawal is a version like any other and has its own effective instant.
alter table item_version add column state varchar(20) not null default 'PUBLISHED' after effective_at;

create table item_draft (
    code       varchar(20)  not null primary key,
    changed_by varchar(100) not null,
    changed_at datetime(6)  not null,
    body       mediumtext   not null
) engine = InnoDB default charset = utf8mb4;

create table joint_item (
    code    varchar(20) not null primary key,
    version int         not null,
    body    mediumtext  not null
) engine = InnoDB default charset = utf8mb4;
