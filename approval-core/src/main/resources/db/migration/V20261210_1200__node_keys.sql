-- The county's register of the keys of nodes: at the county all, at other nodes as received from it.
create table node_key (
    id      char(16)    not null primary key,
    version bigint      not null,
    node    char(12)    not null,
    since   datetime(6) not null,
    body    text        not null,
    key node_key_node (node, since)
) engine = InnoDB default charset = utf8mb4;
