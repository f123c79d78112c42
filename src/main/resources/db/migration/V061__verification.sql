-- What a page carries at its foot: its number, and a code drawn before printing, since a file cannot contain its digest.
alter table app.document
    add column reference varchar(60),
    add column code char(12),
    add constraint document_code_check
        check ((code is null) = (reference is null) and code ~ '^[0-9A-HJKMNP-TV-Z]{12}$');
create unique index document_code on app.document (code);
create index document_sha256 on app.document (sha256);
