-- Every version of every delegation: what held when is answered long after it was withdrawn.
create table delegation (
    id        char(36)    not null,
    version   int         not null,
    item_code varchar(20) not null,
    delegate  char(12)    not null,
    body      mediumtext  not null,
    primary key (id, version),
    key delegation_item (item_code)
) engine = InnoDB default charset = utf8mb4;
