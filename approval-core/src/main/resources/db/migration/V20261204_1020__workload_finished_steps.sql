-- Who finished a step here, and when: what a director counts.
create table finished_step (
    no          varchar(33)  not null,
    version     bigint       not null,
    username    varchar(50)  not null,
    post        varchar(100) not null,
    finished_at datetime(6)  not null,
    primary key (no, version),
    key finished_step_when (finished_at, username, post)
) engine = InnoDB default charset = utf8mb4;
