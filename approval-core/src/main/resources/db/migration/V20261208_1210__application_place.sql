-- The division whose matter an application is, where it is not the node that took it in (县内通办): few rows have one.
alter table application
    add column place char(12) null after origin,
    add key application_place (place, bucket, digest, origin);

alter table revision
    add column place char(12) null after origin,
    add key revision_place (place);

update revision set place = origin;

alter table revision
    modify place char(12) not null;
