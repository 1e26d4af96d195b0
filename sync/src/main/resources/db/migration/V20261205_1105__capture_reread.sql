-- When the place in the change log was lost and the outbox was read anew; last_sent_at is when this node had last sent.
create table capture_reread (
    id           bigint      not null auto_increment primary key,
    cause        varchar(20) not null,
    last_sent_at datetime(6) not null,
    at           datetime(6) not null
) engine = InnoDB default charset = utf8mb4;
