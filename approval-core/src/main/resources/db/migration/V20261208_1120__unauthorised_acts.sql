-- Acts of other nodes that no delegation allowed at their instant, found on arrival; the application itself is not changed.
create table unauthorised_act (
    no        varchar(33)   not null,
    version   bigint        not null,
    action    varchar(40)   not null,
    node      char(12)      not null,
    node_name varchar(100)  not null,
    actor     varchar(100)  not null,
    acted_at  datetime(6)   not null,
    reason    varchar(1000) not null,
    found_at  datetime(6)   not null,
    primary key (no, version),
    key unauthorised_act_found (found_at)
) engine = InnoDB default charset = utf8mb4;
