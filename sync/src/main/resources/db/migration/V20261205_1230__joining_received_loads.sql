create table received_load (
    node     char(12)    not null primary key,
    phase    varchar(20) not null,
    received bigint      not null,
    total    bigint      not null
) engine = InnoDB default charset = utf8mb4;

-- What this very database has been through: how often others before it had been lost when it was complete, and whether its
-- inbox was read from the beginning.
create table database_life (
    id             int     not null primary key,
    complete_since int     not null,
    inbox_rewound  boolean not null
) engine = InnoDB default charset = utf8mb4;

insert into database_life (id, complete_since, inbox_rewound) values (1, 0, false);
