Des signatures manquent : ${titre}
Bonjour,

${titre} attend encore des signatures. Il manque : ${manquants}.

Faute d'adresse, nous ne pouvons pas le leur rappeler nous-mêmes :<#rt>
 merci de leur faire signer l'exemplaire papier et de le retourner au centre de gestion « ${centre} ».
<#if debut??>

Le stage commence le ${debut} : la convention doit être signée par tous avant ce jour, faute de quoi vous n'êtes pas couvert en cas d'accident.
</#if>
<#if portail??>

Le dossier : ${portail}${adresse}
</#if>
