-- A look at a case of another department has its reason, which opens the case for the day.
alter table application_look add column reason varchar(600) null;

-- The departments of an application: of its item, then of its parts, separated by commas. Lists for people of certain
-- departments find the few values first, and read a range of this index for each.
alter table open_application add column departments varchar(500) not null default '';
alter table closed_application add column departments varchar(500) not null default '';

update open_application l join application a on a.no = l.no
set l.departments = left(replace(replace(replace(regexp_replace(concat(
        ifnull(json_unquote(json_extract(a.body, '$.item.department')), ''),
        ifnull(concat(',', json_extract(a.body, '$.item.parts[*].department')), '')),
        '[(（][^)）]*[)）]', ''), '"', ''), '[', ''), ']', ''), 500);
update closed_application l join application a on a.no = l.no
set l.departments = left(replace(replace(replace(regexp_replace(concat(
        ifnull(json_unquote(json_extract(a.body, '$.item.department')), ''),
        ifnull(concat(',', json_extract(a.body, '$.item.parts[*].department')), '')),
        '[(（][^)）]*[)）]', ''), '"', ''), '[', ''), ']', ''), 500);

alter table open_application add key open_application_department (departments, changed_at, no);
alter table closed_application add key closed_application_department (departments, changed_at, no);

-- The department that examines a part; null for a signature.
alter table task_aside add column department varchar(100) null;
