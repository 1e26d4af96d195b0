alter table set_aside
    add column cause       varchar(20)   not null default 'TWO_HISTORIES',
    add column how         varchar(20)   null,
    add column note        varchar(1000) null,
    add column resolved_by varchar(100)  null,
    add column resolved_at datetime(6)   null,
    add key set_aside_open (resolved_at, id);
