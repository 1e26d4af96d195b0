-- The rights to read the binlog, beside those on the node's own schema.
GRANT RELOAD, SHOW DATABASES, REPLICATION SLAVE, REPLICATION CLIENT ON *.* TO 'yiwang'@'%';
