Stage terminé sans convention validée : ${titre}
Bonjour,

Le stage s'est terminé le ${fin}, et ${titre?uncap_first} n'est pas validée (${statut?lower_case}).

Recueillez les signatures qui manquent et validez, ou supprimez le dossier si le stage n'a pas eu lieu. La tâche est passée en tête de votre liste.
<#if portail??>
Le dossier : ${portail}${adresse}
</#if>
