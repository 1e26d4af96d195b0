-- The result of a decided application as its lists show it: of a joint item it may be 部分准予.
alter table open_application add column outcome varchar(20) null after state;
alter table closed_application add column outcome varchar(20) null after state;

update open_application l join application a on a.no = l.no
set l.outcome = case
    when l.state = 'DENIED' then 'DENIED'
    when json_search(a.body, 'one', 'OBJECTED', null, '$.work.parts[*].opinion') is not null then 'PARTLY_GRANTED'
    else 'GRANTED' end
where l.state in ('GRANTED', 'DENIED');

update closed_application l join application a on a.no = l.no
set l.outcome = case
    when json_search(a.body, 'one', 'DENY', null, '$.history[*].action') is not null then 'DENIED'
    when json_search(a.body, 'one', 'OBJECTED', null, '$.work.parts[*].opinion') is not null then 'PARTLY_GRANTED'
    when json_search(a.body, 'one', 'GRANT', null, '$.history[*].action') is not null then 'GRANTED' end
where l.state = 'CLOSED';
