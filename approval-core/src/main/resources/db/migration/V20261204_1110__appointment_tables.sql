-- When appointments can be had, by day of the week (1 is Monday).
create table appointment_opening (
    weekday tinyint not null,
    starts  time    not null,
    ends    time    not null,
    minutes int     not null,
    people  int     not null,
    primary key (weekday, starts)
) engine = InnoDB default charset = utf8mb4;

-- How many places of a slot are taken: counted under the row's lock, so that no slot is overbooked.
create table appointment_slot (
    day    date not null,
    starts time not null,
    taken  int  not null,
    primary key (day, starts)
) engine = InnoDB default charset = utf8mb4;

-- open_place numbers the open appointments of a person; the key keeps a person from having more than there are numbers.
create table appointment (
    id         char(36)     not null primary key,
    code       char(6)      not null,
    account_id char(36)     not null,
    name       varchar(100) not null,
    phone      varchar(30)  not null,
    item_code  varchar(20)  not null,
    item_name  varchar(200) not null,
    day        date         not null,
    starts     time         not null,
    ends       time         not null,
    state      varchar(20)  not null,
    open_place tinyint      null,
    booked_at  datetime(6)  not null,
    unique key appointment_code (day, code),
    unique key appointment_place (account_id, open_place),
    key appointment_account (account_id, day)
) engine = InnoDB default charset = utf8mb4;
