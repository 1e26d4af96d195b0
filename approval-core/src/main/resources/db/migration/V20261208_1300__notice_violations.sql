-- Second notices of deficiencies, for the clerks' directors and those above (一次告知).
create table notice_violation (
    no        varchar(33)   not null,
    at        datetime(6)   not null,
    node      char(12)      not null,
    node_name varchar(100)  not null,
    username  varchar(100)  not null,
    name      varchar(100)  not null,
    told      varchar(1000) not null,
    violation boolean       not null,
    primary key (no, at),
    key notice_violation_newest (at)
) engine = InnoDB default charset = utf8mb4;
