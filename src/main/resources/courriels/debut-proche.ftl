À signer avant le ${debut} : ${titre}
Bonjour,

${titre} n'est pas encore signée par tous, et le stage commence le ${debut}.

Il manque : ${manquants}.

Sans convention signée avant le premier jour, l'étudiant n'est pas couvert en cas d'accident.<#rt>
 La tâche « Enregistrer les signatures » est passée en tête de votre liste.
<#if portail??>
Le dossier : ${portail}${adresse}
</#if>
