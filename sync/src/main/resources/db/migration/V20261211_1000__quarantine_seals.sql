-- Whether the sender of a record was proven; and the keys that a held record waits for: the id of its sender's, or the
-- code of a receiver that has none yet.
alter table quarantine
    add column proven boolean not null default false,
    add column awaited varchar(40) null,
    add key quarantine_awaited (awaited);
