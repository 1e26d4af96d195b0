-- How sure it is who an account belongs to. Only an account whose owner was seen with their card, or was named by a
-- provider of identities, follows what windows filed for the number: one such account a number.
alter table account
    add column assurance     varchar(16) not null default 'SELF_DECLARED',
    add column proven_number varchar(30) null,
    add unique key account_proven_number (proven_number);

-- Who proved an account, how and when; rows are only added.
create table identity_proof (
    id         bigint       not null auto_increment primary key,
    account_id char(36)     not null,
    assurance  varchar(16)  not null,
    method     varchar(24)  not null,
    by_account char(36)     null,
    by_name    varchar(100) not null,
    at         datetime(6)  not null,
    key identity_proof_account (account_id, at)
) engine = InnoDB default charset = utf8mb4;
