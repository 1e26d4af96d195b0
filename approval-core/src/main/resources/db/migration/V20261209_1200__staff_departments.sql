-- The departments that a member of staff works for, a line each; none means all (综合岗).
alter table account add column departments varchar(2000) not null default '';
