-- Which applications are requests kept for: asked with every transaction that takes applications from other nodes.
alter table applicant_request
    add key applicant_request_standing (standing, application_no);
