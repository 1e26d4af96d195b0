-- Who is signed in, on pages and over the API. Counts only in the account's present epoch, which a new password, other
-- duties or leaving raise. The id of an API session is the beginning of its token's digest.
alter table account add column session_epoch int not null default 0;

create table account_session (
    id           char(32)    not null primary key,
    account_id   char(36)    not null,
    epoch        int         not null,
    kind         varchar(10) not null,
    address      varchar(60) not null,
    began_at     datetime(6) not null,
    last_used_at datetime(6) not null,
    ends_at      datetime(6) not null,
    key account_session_of (account_id, last_used_at),
    key account_session_end (ends_at)
) engine = InnoDB default charset = utf8mb4;

drop table session_token;
