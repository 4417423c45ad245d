// News agencies, newspapers and broadcasters that other reports quote or name as channels. Written by hand.

/** Names of agencies and outlets as press text has them, articles left out. */
export const OUTLETS: readonly string[] = `
Reuters,Associated Press,AP,Agence France-Presse,AFP,Interfax,Interfax-Ukraine,TASS,Tass,RIA Novosti,RIA,Xinhua,Kyodo,Yonhap,Anadolu,Anadolu Agency,ANSA,EFE,DPA,PTI,
Press Trust of India,ANI,IRNA,Tasnim,Fars,Mehr,SANA,WAFA,Petra,MENA,Ukrinform,UNIAN,Ukrainska Pravda,Suspilne,Kyiv Independent,Kyiv Post,BelTA,Agerpres,PAP,CTK,TT,NTB,
Ritzau,Belga,APA,Bloomberg,Bloomberg News,Dow Jones,UPI,McClatchy,Press Association,PA Media,BBC,BBC News,BBC Radio,ITV,ITV News,Sky News,Channel 4,Channel 4 News,GB News,CNN,CNN International,MSNBC,
NBC,NBC News,CBS,CBS News,ABC News,Fox News,Fox Business,Fox News Channel,Fox,NPR,PBS,PBS NewsHour,C-SPAN,CNBC,Newsmax,One America News,Univision,Telemundo,Al Jazeera,Al-Jazeera,
Al Arabiya,Al-Arabiya,Al Mayadeen,Al-Manar,RT,Russia Today,Sputnik,Rossiya 1,Channel One,TV Rain,Dozhd,Meduza,Kommersant,Vedomosti,Izvestia,Novaya Gazeta,Komsomolskaya Pravda,Pravda,Rossiyskaya Gazeta,
Deutsche Welle,DW,ARD,ZDF,RTL,France 24,France Info,Franceinfo,RFI,BFM,BFMTV,TF1,RAI,RTVE,SVT,NRK,DR,YLE,RTE,RTÉ,NOS,Euronews,VOA,Voice of America,Radio Free Europe,RFE/RL,Radio Free Asia,CBC,CTV,
Sky News Australia,NHK,CCTV,CGTN,Phoenix TV,NDTV,Geo News,Dawn,
New York Times,The New York Times,Washington Post,The Washington Post,Wall Street Journal,The Wall Street Journal,USA Today,Los Angeles Times,LA Times,Chicago Tribune,Boston Globe,Miami Herald,New York Post,
Daily News,New York Daily News,Newsday,Politico,Axios,The Hill,Roll Call,Huffington Post,HuffPost,BuzzFeed,BuzzFeed News,Vox,Slate,Salon,Daily Beast,The Daily Beast,Breitbart,Breitbart News,Daily Caller,
Washington Times,Washington Examiner,National Review,Weekly Standard,Mother Jones,The Nation,The Atlantic,Atlantic,New Yorker,The New Yorker,Time,Time magazine,Newsweek,Vanity Fair,Rolling Stone,The Intercept,
ProPublica,Business Insider,Forbes,Fortune,The Economist,Economist,Financial Times,The Guardian,Guardian,The Times,The Sunday Times,Sunday Times,Daily Telegraph,The Telegraph,Telegraph,The Independent,Independent,
Daily Mail,Mail on Sunday,Daily Mirror,Mirror,The Sun,Daily Express,Evening Standard,The Observer,Observer,The Scotsman,The Herald,Irish Times,The Irish Times,Irish Independent,
Le Monde,Le Figaro,Libération,Liberation,Le Parisien,Les Echos,L'Express,Le Point,Der Spiegel,Spiegel,Die Zeit,Die Welt,Welt,Bild,Süddeutsche Zeitung,Frankfurter Allgemeine Zeitung,FAZ,Handelsblatt,
El País,El Pais,El Mundo,ABC,La Vanguardia,Corriere della Sera,La Repubblica,La Stampa,Il Sole 24 Ore,Gazeta Wyborcza,Rzeczpospolita,Hurriyet,Hürriyet,Milliyet,Cumhuriyet,Sabah,Daily Sabah,
Haaretz,Ha'aretz,Jerusalem Post,Times of Israel,Yedioth Ahronoth,Maariv,Israel Hayom,Channel 12,Channel 13,Kan,Asharq Al-Awsat,Al-Ahram,Al Ahram,The National,Gulf News,Arab News,
Times of India,Hindustan Times,The Hindu,Indian Express,South China Morning Post,Global Times,People's Daily,China Daily,Caixin,Asahi Shimbun,Yomiuri Shimbun,Nikkei,Straits Times,The Straits Times,Korea Herald,
Folha de S.Paulo,O Globo,Clarín,Clarin,La Nación,La Nacion,El Universal,Reforma,Globe and Mail,The Globe and Mail,Toronto Star,National Post,Sydney Morning Herald,The Australian,The Age,
Twitter,X,Facebook,Instagram,Telegram,YouTube,Truth Social,TikTok,WhatsApp,Weibo,WeChat,VKontakte,Mastodon,Bluesky,Reddit,LinkedIn,Snapchat,Signal
`
  .replaceAll("\n", "")
  .split(",")
  .filter((p) => p !== "");
