À corriger : ${titre}
Bonjour,

${titre} n'a pas été validé<#if feminin>e</#if> par le centre de gestion<#if centre??> « ${centre} »</#if>.

Motif : ${motif}
<#if aTransmettre>

Aucune adresse n'est connue pour la personne qui l'a saisi<#if feminin>e</#if> : prévenez-la.
</#if>

Le dossier est revenu dans « Mes tâches » : corrigez ce qui est demandé, puis terminez par le récapitulatif. Le document devra être signé de nouveau.
<#if portail??>
Le dossier : ${portail}${adresse}
</#if>
