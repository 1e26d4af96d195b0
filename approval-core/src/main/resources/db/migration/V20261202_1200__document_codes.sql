-- Which application a verification code belongs to.
create table issued_document (
    code char(19)    not null primary key,
    no   varchar(33) not null
) engine = InnoDB default charset = utf8mb4;
