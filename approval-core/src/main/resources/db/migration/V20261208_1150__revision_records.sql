-- Decisions revised (更正, 撤销, 撤回, 变更, 注销), each a record that never changes, found by its application.
create table revision (
    id     char(36)    not null primary key,
    no     varchar(33) not null,
    seq    int         not null,
    origin char(12)    not null,
    body   mediumtext  not null,
    key revision_application (no, seq),
    key revision_origin (origin)
) engine = InnoDB default charset = utf8mb4;
