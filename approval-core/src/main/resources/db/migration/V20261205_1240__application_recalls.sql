-- Recalls of custody as JSON, null where there were none: with holder, epoch and version what a newer record is judged by.
alter table application
    add column recalls text;
