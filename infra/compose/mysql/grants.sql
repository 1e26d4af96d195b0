-- What following the change log needs beside the rights on the node's own schema.
GRANT RELOAD, SHOW DATABASES, REPLICATION SLAVE, REPLICATION CLIENT ON *.* TO 'yiwang'@'%';
