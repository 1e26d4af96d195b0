-- Where the staff of this node are (去向牌); who said nothing is at the post. It stays at the node.
create table presence (
    account_id  char(36)     not null primary key,
    whereabouts varchar(20)  not null,
    note        varchar(200) not null,
    back_at     datetime(6)  null,
    set_by      varchar(100) not null,
    set_at      datetime(6)  not null
) engine = InnoDB default charset = utf8mb4;
