-- The few applications whose matter belongs to another division than the one that took them in (县内通办). A table of their
-- own, because a key of application would have an entry for every row and change with each version.
create table placed_application (
    no    varchar(33) not null primary key,
    place char(12)    not null,
    key placed_application_place (place, no)
) engine = InnoDB default charset = utf8mb4;

insert into placed_application (no, place)
select no, place from application where place is not null and place <> origin;

alter table application
    drop key application_place;
