-- Which amendment an event is about, so that the story of a convention leads to it.
alter table app.evenement_convention add column avenant varchar(40);
