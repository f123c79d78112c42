À corriger : ${titre}
Bonjour,

${titre} n'a pas été validée par le centre de gestion<#if centre??> « ${centre} »</#if>.

Motif : ${motif}

Le dossier est revenu dans « Mes tâches » : corrigez ce qui est demandé, puis terminez par le récapitulatif. La convention devra être signée de nouveau.
<#if portail??>
Le dossier : ${portail}${adresse}
</#if>
