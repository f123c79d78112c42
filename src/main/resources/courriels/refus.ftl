À corriger : ${titre}
Bonjour,

${titre} n'a pas été validé<#if feminin>e</#if> par le centre de gestion<#if centre??> « ${centre} »</#if>.

Motif : ${motif}

Le dossier est revenu dans « Mes tâches » : corrigez ce qui est demandé, puis terminez par le récapitulatif. Le document devra être signé de nouveau.
<#if portail??>
Le dossier : ${portail}${adresse}
</#if>
