-- The key by which this node signs the cookies of devices that signed in before; it never leaves the node.
create table device_key (
    id     int         not null primary key,
    secret varchar(64) not null
) engine = InnoDB default charset = utf8mb4;
