-- The audit: the node may add and read, not change or delete.
CREATE DATABASE IF NOT EXISTS yiwang_audit;
GRANT SELECT, INSERT, CREATE ON yiwang_audit.* TO 'yiwang'@'%';
-- The rights to read the binlog, beside those on the node's own schema.
GRANT RELOAD, SHOW DATABASES, REPLICATION SLAVE, REPLICATION CLIENT ON *.* TO 'yiwang'@'%';
