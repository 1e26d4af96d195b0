create table reconcile_report (
    id     int        not null primary key,
    report mediumtext not null
) engine = InnoDB default charset = utf8mb4;
