-- A row keeps the form that it was written in: it may be sent by a newer release than the one that wrote it.
alter table outbox add column form int not null default 1 after kind;
