-- Compressed, where that is worth it; a package of an initial load is larger than any single record.
alter table outbox modify payload mediumblob not null;
