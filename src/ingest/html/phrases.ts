// What pages print around articles, in the languages that outlets often print: labels, leads to other articles, requests, colophons.

/** A line of an outlet about itself or about other articles. */
export const LABEL =
  /^(?:advert(?:isement|ising)?s?|ad|sponsored|promoted|anzeige|werbung|iklan|publicidad|publicité|pubblicità|реклама|comments?|\d+ comments?|share(?: this)?|tweet|print|e-?mail|share this (?:article|story|post|page)|(?:story|article) continues\b.{0,40}|continue reading|loading|filed under|posted in|copyright|all rights reserved|view gallery|view all(?: \(?\d+\)?)?|related(?: (?:articles?|stories|posts?|news|topics?|content|links?|coverage))?|more on this(?: story| topic)?|see (?:also|more)|read (?:more|next|also)|more from|don[’']?t miss|recommended|you (?:may|might) (?:also )?(?:like|be interested in)|most read|trending(?: now)?|topics?|tags?|image|photos?|video|watch|listen|play|gallery|close|menu|search|skip|back to top|next|previous|subscribe|sign up|log in|sign in|register|le[ai]a (?:também|mais)|le[ae] también|ver más|leggi anche|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|sur le même sujet|читайте также|baca juga)\b[\s:.…»>|–-]*$/i;

/** The first words of a line that leads to another article. */
export const LEADS_ON =
  /^(?:(?:read|see|watch|listen|hear|learn|find out) (?:more|also|next|now)|also read|related|see also|more on this|more from|don[’']?t miss|must read|just in|insight|recommended|leggi anche|le[ai]a (?:também|mais|además)|le[ae] también|ver también|lesen sie (?:auch|dazu)|mehr zum thema|(?:à )?lire aussi|voir aussi|читайте также|baca juga|tags?|topics?|filed (?:under|to)|posted (?:in|by|on)|video|watch|live)\s?[:|–—»>\n-]/i;

/** The first words of a line that asks the reader for something. */
export const ASKS =
  /^(?:(?:please )?(?:sign up|subscribe|register|join|click here|tap here|follow us|follow @|like us|share (?:this|it|your)|tell us|let us know|download (?:the|our)|support (?:our|us)|donate|get (?:the|our) (?:latest|best|top|daily|newsletter|free)|want (?:more|to (?:read|get))|like this (?:story|article)|have (?:a|any) (?:tip|story|news tip)|got a (?:tip|story)|do you have|to (?:receive|subscribe|get|comment)\b.{0,60}(?:newsletter|inbox|alerts|subscribe|here)|stay (?:up to date|informed|on top)|start your (?:day|morning)|enjoy(?:ed)? (?:this|reading)|thank you for (?:reading|subscribing)|we use cookies|this (?:site|website) uses|melden sie sich|abonnieren sie|inscrivez-vous|abonnez-vous|recevez|suscr[ií]b(?:ase|ete)|regístr(?:ese|ate)|iscriviti|abbonati|assine|cadastre-se|inscreva-se|подпи(?:шитесь|сывайтесь)))(?![\p{L}])/iu;

/** What makes a longer request one. */
export const NEWSLETTER =
  /\bnewsletters?\b|\bstory about\b.{0,40}\b(?:write to|e-?mail|contact)\b|\binbox\b|\bsign up\b|\bsubscrib|\bfollow (?:us|me|him|her|them) on\b|\bcookies\b|\bbolet[ií]n\b|\binfolettre\b|рассылк/i;

/** Who owns the words, whose the picture is, and when the page was changed. */
export const COLOPHON =
  /^(?:©|\(c\)|copyright\b|all rights reserved|this (?:material|article) may not be|(?:first |originally )?(?:published|posted|updated|last (?:modified|updated))(?: (?:on|at))?[: ]{1,2}(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|image (?:source|credit|copyright)s?\b|photo(?: credit| by|graph:)|picture:|source: (?:getty|reuters|ap|afp)\b|\((?:photo|image|picture) )/i;

/** Whose a picture is, at the end of a line beside it. */
export const CREDIT =
  /(?:\b(?:photo|photograph|image|picture|credit|foto|bild)(?: by|:)|\bcourtesy of|\bgetty images|\bshutterstock|©).{0,60}$|\((?:photo|image|credit|reuters|ap|afp|foto)\b[^)]*\)$/i;

/** A heading behind which readers' comments begin. */
export const COMMENTS =
  /^(?:(?:leave|post|add|write) a (?:reply|comment).*|(?:top rated |latest |recent |all )?(?:\d+ )?(?:comments|responses|thoughts on|kommentare|commentaires|comentarios|commenti|комментарии)(?![\p{L}]).{0,60}|join the (?:conversation|discussion))[:.…]?$/iu;

/** The end of a heading that counts them. */
export const COUNTED = /\b\d+ (?:comments|replies|responses|kommentare|commentaires|comentarios)$/i;

/** A heading behind which other articles do. */
export const OTHERS =
  /^(?:(?:next|more|related|latest|other|recent|similar|popular|featured)\s.{0,30}?(?:news|articles?|stor(?:y|ies)|posts?|content|topics|coverage)\b.{0,20}|about the authors?|(?:read|up|what to read) next|most (?:read|popular|viewed|shared).{0,20}|editors?[’']s? picks|recommended for you|you (?:may|might) also (?:like|be interested in)|around the web|from the web)[:.…]?$/i;

/** What a wall says that stands behind a teaser, in the languages that outlets often print. */
export const WALL =
  /(?:subscribe|sign in|log in|register|become a (?:member|subscriber)|start your (?:free )?trial).{0,60}(?:to (?:continue|keep|read|unlock|access)|for (?:full|unlimited) access)|(?:this|the) (?:article|story|content) is (?:only )?(?:for|available (?:only )?to) (?:our )?(?:subscribers|members)|to continue reading|continue reading with|already a subscriber\?|(?:read|unlock) the (?:full|rest of the) (?:article|story)|limit of free articles|(?:nur|exklusiv) für abonnent|jetzt weiterlesen|weiterlesen mit|mit .{0,30} weiterlesen|réservée? (?:à nos|aux) abonnés|reste .{0,12} de cet article à lire|(?:suscr[ií]be|regístra)te (?:para|y) |para (?:seguir|continuar) leyendo|(?:solo|exclusivo) para suscriptores|riservato agli abbonati|per continuare a leggere|(?:conteúdo )?exclusivo para assinantes|(?:доступн[ао]|только) (?:только )?(?:для )?подписчик/i;
