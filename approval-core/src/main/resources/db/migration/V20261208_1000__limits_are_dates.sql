-- Limits are dates now: every node derives those of its open applications anew.
update open_application set calendar_edition = -1;
