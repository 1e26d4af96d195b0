insert into ${audit}.audit_entry
    (at, node, address, account_id, username, name, posts, act, code, subject, reason, outcome, detail)
select l.at, '${node}', '', l.account_id, coalesce(a.username, ''), l.name, '', 'SEARCH', 'APPLICATIONS', '', '', 'DONE',
       concat(l.hits, ' hits, q=', l.words, ', taken over from search_log')
from search_log l left join account a on a.id = l.account_id
order by l.id;

drop table search_log;
