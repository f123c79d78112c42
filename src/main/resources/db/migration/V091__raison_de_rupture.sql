-- Ruptures that took effect before their convention kept the reason.
update app.convention set rupture_raison = avenant.rupture_raison
  from app.avenant where avenant.convention_id = convention.id and avenant.statut = 'VALIDE' and convention.rompue
   and 'RUPTURE' = any(string_to_array(avenant.types, ','));
