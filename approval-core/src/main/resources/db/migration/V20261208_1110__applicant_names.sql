-- Names of organisations have up to 200 characters.
alter table open_application modify column applicant_name varchar(200) not null;
alter table closed_application modify column applicant_name varchar(200) not null;
