-- The audit lies in a schema of its own, in which the node's user may add and read, but not change or delete.
create table ${audit}.audit_entry (
    id         bigint       not null auto_increment primary key,
    at         datetime(6)  not null,
    node       char(12)     not null,
    address    varchar(60)  not null,
    account_id varchar(36)  not null,
    username   varchar(64)  not null,
    name       varchar(100) not null,
    posts      varchar(200) not null,
    act        varchar(20)  not null,
    code       varchar(120) not null,
    subject    varchar(100) not null,
    reason     varchar(300) not null,
    outcome    varchar(10)  not null,
    detail     varchar(500) not null,
    key audit_entry_at (at),
    key audit_entry_subject (subject, at),
    key audit_entry_username (username, at)
) engine = InnoDB default charset = utf8mb4;

-- The order in which entries were linked, and the hash of each with all before it.
create table ${audit}.audit_link (
    no       bigint   not null primary key,
    entry_id bigint   not null,
    hash     char(64) not null,
    unique key audit_link_entry (entry_id)
) engine = InnoDB default charset = utf8mb4;

-- Signatures over the chain: of this node, and at the county of all nodes.
create table ${audit}.audit_seal (
    node      char(12)     not null,
    chain     char(64)     not null,
    link_no   bigint       not null,
    hash      char(64)     not null,
    at        datetime(6)  not null,
    key_id    char(16)     not null,
    signature varchar(200) not null,
    primary key (node, chain, link_no, hash)
) engine = InnoDB default charset = utf8mb4;

insert into ${audit}.audit_entry
    (at, node, address, account_id, username, name, posts, act, code, subject, reason, outcome, detail)
select l.at, '${node}', '', l.account_id, coalesce(a.username, ''), l.name, '', 'LOOK', 'CASE', l.no,
       left(coalesce(l.reason, ''), 300), 'DONE', 'taken over from application_look'
from application_look l left join account a on a.id = l.account_id
order by l.id;

drop table application_look;
