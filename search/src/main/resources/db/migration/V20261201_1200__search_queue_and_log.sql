-- Applications whose newest version is not in the index yet; empty at nodes that keep no index.
create table index_queue (
    application_no varchar(33)   not null primary key,
    version        bigint        not null,
    queued_at      datetime(6)   not null,
    retry_at       datetime(6)   not null,
    attempts       int           not null,
    last_error     varchar(1000) null,
    key index_queue_due (retry_at)
) engine = InnoDB default charset = utf8mb4;

-- What auditors searched for. Only ever added to.
create table search_log (
    id         bigint       not null auto_increment primary key,
    account_id char(36)     not null,
    name       varchar(100) not null,
    at         datetime(6)  not null,
    words      varchar(200) not null,
    hits       bigint       not null,
    key search_log_account (account_id, at)
) engine = InnoDB default charset = utf8mb4;
