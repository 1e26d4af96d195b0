-- A username is one spelling: small letters, and é is no e. Sign-in makes the typed name plain before it asks.
update account set username = lower(username);
alter table account modify column username varchar(50) character set utf8mb4 collate utf8mb4_bin not null;
