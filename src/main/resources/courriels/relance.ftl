Votre signature est attendue : ${titre}
Bonjour,

${titre} attend votre signature en qualité ${qualite}.
<#if debut??>Le stage commence le ${debut} : la convention doit être signée par tous avant ce jour,<#rt>
 faute de quoi l'étudiant n'est pas couvert en cas d'accident.
</#if>
Signez l'exemplaire papier que vous avez reçu et retournez-le au centre de gestion<#if centre??> « ${centre} »</#if>, qui l'enregistrera.
<#if portail?? && acces>
Le dossier : ${portail}${adresse}
</#if>
Si vous venez de signer, ne tenez pas compte de ce message.
