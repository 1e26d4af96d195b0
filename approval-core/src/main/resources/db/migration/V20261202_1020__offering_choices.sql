-- What the centre of this node decided about items; an item without a row is offered.
create table offer_choice (
    item_code  varchar(20)  not null primary key,
    offered    boolean      not null,
    reason     varchar(200) not null,
    changed_by varchar(100) not null,
    changed_at datetime(6)  not null
) engine = InnoDB default charset = utf8mb4;
