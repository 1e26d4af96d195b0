-- Who has the step of an application in hand, by username; nobody yet when null.
alter table application
    modify state varchar(30) not null,
    add column assignee varchar(50) null after post;

-- People beside the step's owner who are asked now: to sign, or to examine a part of a joint review.
create table task_aside (
    no       varchar(33)  not null,
    task_key varchar(60)  not null,
    kind     varchar(20)  not null,
    name     varchar(200) not null,
    post     varchar(100) null,
    assignee varchar(50)  null,
    primary key (no, task_key),
    key task_aside_assignee (assignee),
    key task_aside_post (post)
) engine = InnoDB default charset = utf8mb4;
