-- A session carries digests of what the university's sign-in service calls it, each as the name of an attribute: it is
-- ended from outside by that name, on whichever node the message comes in.
drop index app.spring_session_attribut_cas;
create index spring_session_attribut_fin on app.spring_session_attributes (attribute_name)
    where attribute_name like 'fin:%';
