-- Why a stage ended before its term (mission 3.3.1): nobody waits on a post that its stagiaire left (L124-11).
alter table app.convention add column rupture_raison varchar(30);
