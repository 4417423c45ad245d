// States and territories that speak for themselves, with the names that stand for them in English press text. Written by hand.

/** A state or territory as press text names it. */
export interface State {
  readonly name: string;
  /** Other names of the state itself. */
  readonly names: readonly string[];
  /** Capital first, then other seats of government; the name of a city may stand for the state. */
  readonly capitals: readonly string[];
  /** Adjectives of the state and its people; several end in "man" or are the same as the noun. */
  readonly adjectives: readonly string[];
  /** Nouns for its people that are not the adjective with or without s. */
  readonly people: readonly string[];
  /** Buildings, streets and offices that stand for its government. */
  readonly seats: readonly string[];
}

// name | other names | capitals | adjectives | people | seats of power
const TABLE = `
Afghanistan|Islamic Emirate of Afghanistan|Kabul|Afghan||
Albania||Tirana,Tiranë|Albanian||
Algeria||Algiers|Algerian||El Mouradia
Andorra||Andorra la Vella|Andorran||
Angola||Luanda|Angolan||
Antigua and Barbuda|Antigua|St John's|Antiguan,Barbudan||
Argentina|Argentine Republic|Buenos Aires|Argentine,Argentinian,Argentinean||Casa Rosada
Armenia||Yerevan|Armenian||
Australia||Canberra|Australian|Aussie|
Austria||Vienna|Austrian||Ballhausplatz
Azerbaijan||Baku|Azerbaijani,Azeri||
Bahamas|The Bahamas|Nassau|Bahamian||
Bahrain||Manama|Bahraini||
Bangladesh||Dhaka|Bangladeshi||
Barbados||Bridgetown|Barbadian,Bajan||
Belarus|Belorussia,Byelorussia|Minsk|Belarusian,Belarussian||
Belgium||Brussels|Belgian||
Belize||Belmopan|Belizean||
Benin||Porto-Novo,Cotonou|Beninese||
Bhutan||Thimphu|Bhutanese||
Bolivia||La Paz,Sucre|Bolivian||
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Sarajevo|Bosnian,Herzegovinian||
Botswana||Gaborone|Botswanan,Motswana|Batswana|
Brazil||Brasília,Brasilia|Brazilian||Planalto,Itamaraty,Planalto Palace
Brunei|Brunei Darussalam|Bandar Seri Begawan|Bruneian||
Bulgaria||Sofia|Bulgarian||
Burkina Faso||Ouagadougou|Burkinabe,Burkinabé||
Burundi||Bujumbura,Gitega|Burundian||
Cambodia||Phnom Penh|Cambodian||
Cameroon||Yaoundé,Yaounde|Cameroonian||
Canada||Ottawa|Canadian||Parliament Hill,Rideau Hall
Cape Verde|Cabo Verde|Praia|Cape Verdean||
Central African Republic|CAR|Bangui|Central African||
Chad||N'Djamena|Chadian||
Chile||Santiago,Santiago de Chile|Chilean||La Moneda
China|People's Republic of China,PRC,Communist China,mainland China|Beijing,Peking|Chinese||Zhongnanhai,Great Hall of the People
Colombia||Bogotá,Bogota|Colombian||Casa de Nariño,Casa de Narino,Nariño Palace
Comoros||Moroni|Comorian,Comoran||
Republic of the Congo|Congo-Brazzaville|Brazzaville|||
Democratic Republic of the Congo|DR Congo,DRC,Congo-Kinshasa,Congo,Democratic Republic of Congo|Kinshasa|Congolese||
Costa Rica||San José,San Jose|Costa Rican||
Croatia||Zagreb|Croatian,Croat||
Cuba||Havana|Cuban||Palace of the Revolution
Cyprus|Republic of Cyprus|Nicosia|Cypriot,Greek Cypriot||
Northern Cyprus|Turkish Republic of Northern Cyprus|North Nicosia|Turkish Cypriot||
Czech Republic|Czechia|Prague|Czech||Prague Castle,Hradčany,Hradcany
Denmark||Copenhagen|Danish|Dane|Christiansborg
Djibouti|||Djiboutian||
Dominica||Roseau|||
Dominican Republic||Santo Domingo|Dominican||
East Timor|Timor-Leste|Dili|Timorese,East Timorese||
Ecuador||Quito|Ecuadorian,Ecuadorean||Carondelet Palace
Egypt||Cairo|Egyptian||
El Salvador||San Salvador|Salvadoran,Salvadorean||
Equatorial Guinea||Malabo|Equatorial Guinean,Equatoguinean||
Eritrea||Asmara|Eritrean||
Estonia||Tallinn|Estonian||Toompea
Eswatini|Swaziland|Mbabane,Lobamba|Swazi||
Ethiopia||Addis Ababa|Ethiopian||
Faroe Islands|the Faroes,Faroes,the Faroe Islands|Tórshavn,Torshavn|Faroese|Faroe Islander|
Fiji||Suva|Fijian||
Finland||Helsinki|Finnish|Finn|
France|French Republic|Paris|French|Frenchman,Frenchwoman,Frenchmen|Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace,Matignon,Quai d'Orsay
Gabon||Libreville|Gabonese||
Gambia|The Gambia|Banjul|Gambian||
Georgia|Republic of Georgia|Tbilisi|Georgian||
Germany|Federal Republic of Germany|Berlin|German||Reichstag,Federal Chancellery
Ghana||Accra|Ghanaian||Jubilee House
Greece|Hellenic Republic|Athens|Greek,Hellenic||Maximos Mansion
Greenland|Kalaallit Nunaat|Nuuk|Greenlandic|Greenlander|Naalakkersuisut
Grenada|||Grenadian||
Guatemala||Guatemala City|Guatemalan||
Guinea||Conakry|Guinean||
Guinea-Bissau||Bissau|Bissau-Guinean||
Guyana||Georgetown|Guyanese||
Haiti||Port-au-Prince|Haitian||
Honduras||Tegucigalpa|Honduran||
Hong Kong|||Hong Konger,Hongkonger||
Hungary||Budapest|Hungarian,Magyar||
Iceland||Reykjavík,Reykjavik|Icelandic|Icelander|
India||New Delhi,Delhi|Indian||South Block,Rashtrapati Bhavan
Indonesia||Jakarta|Indonesian||Merdeka Palace
Iran|Islamic Republic of Iran,Islamic Republic|Tehran,Teheran|Iranian,Persian||
Iraq||Baghdad|Iraqi||Green Zone
Ireland|Republic of Ireland,Irish Republic|Dublin|Irish|Irishman,Irishwoman|Leinster House,Government Buildings,Iveagh House
Israel|Jewish state|Jerusalem,Tel Aviv|Israeli||Knesset
Italy|Italian Republic|Rome|Italian||Quirinale,Palazzo Chigi,Farnesina,Chigi Palace
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Yamoussoukro,Abidjan|Ivorian,Ivoirian||
Jamaica||Kingston|Jamaican||Jamaica House
Japan||Tokyo|Japanese||Kasumigaseki,Nagatacho,Kantei
Jordan|Hashemite Kingdom|Amman|Jordanian||
Kazakhstan||Astana,Nur-Sultan|Kazakh,Kazakhstani||Akorda
Kenya||Nairobi|Kenyan||Harambee House
Kiribati||Tarawa|I-Kiribati||
Kosovo||Pristina,Prishtina|Kosovar,Kosovan,Kosovo Albanian||
Kuwait||Kuwait City|Kuwaiti||
Kyrgyzstan|Kyrgyz Republic|Bishkek|Kyrgyz||
Laos|Lao PDR|Vientiane|Laotian,Lao||
Latvia||Riga|Latvian||
Lebanon||Beirut|Lebanese||Baabda Palace,Grand Serail
Lesotho||Maseru|Basotho||
Liberia||Monrovia|Liberian||
Libya||Tripoli|Libyan||
Liechtenstein||Vaduz|Liechtensteiner||
Lithuania||Vilnius|Lithuanian||
Luxembourg|||Luxembourgish,Luxembourgian|Luxembourger|
Madagascar||Antananarivo|Malagasy,Madagascan||
Malawi||Lilongwe|Malawian||
Malaysia||Kuala Lumpur,Putrajaya|Malaysian||
Maldives|the Maldives|Malé,Male City|Maldivian||
Mali||Bamako|Malian||
Malta||Valletta|Maltese||
Marshall Islands||Majuro|Marshallese||
Mauritania||Nouakchott|Mauritanian||
Mauritius||Port Louis|Mauritian||
Mexico||Mexico City|Mexican||Los Pinos,National Palace
Micronesia|Federated States of Micronesia|Palikir|Micronesian||
Moldova|Republic of Moldova|Chișinău,Chisinau,Kishinev|Moldovan||
Monaco|||Monegasque,Monégasque||
Mongolia||Ulaanbaatar,Ulan Bator|Mongolian||
Montenegro||Podgorica|Montenegrin||
Morocco||Rabat|Moroccan||
Mozambique||Maputo|Mozambican||
Myanmar|Burma|Naypyidaw,Nay Pyi Taw|Burmese,Myanmar||
Namibia||Windhoek|Namibian||
Nauru|||Nauruan||
Nepal||Kathmandu|Nepali,Nepalese||Singha Durbar
Netherlands|the Netherlands,Holland|The Hague,Amsterdam|Dutch|Dutchman,Dutchwoman|Binnenhof,Catshuis
New Zealand||Wellington|New Zealand|New Zealander,Kiwi|Beehive
Nicaragua||Managua|Nicaraguan||
Niger||Niamey|Nigerien||
Nigeria||Abuja|Nigerian||Aso Rock
North Korea|Democratic People's Republic of Korea,DPRK|Pyongyang|North Korean||
North Macedonia|Macedonia|Skopje|Macedonian,North Macedonian||
Norway||Oslo|Norwegian||Storting,Stortinget
Oman||Muscat|Omani||
Pakistan||Islamabad,Rawalpindi|Pakistani||
Palau||Ngerulmud|Palauan||
Palestine|Palestinian Authority,State of Palestine,Palestinian National Authority,PLO,Palestine Liberation Organization,Palestine Liberation Organisation|Ramallah|Palestinian||Muqata
Panama||Panama City|Panamanian||
Papua New Guinea||Port Moresby|Papua New Guinean||
Paraguay||Asunción,Asuncion|Paraguayan||
Peru||Lima|Peruvian||
Philippines|the Philippines|Manila|Philippine,Filipino|Filipina|Malacañang,Malacanang
Poland||Warsaw|Polish|Pole|Sejm,Belweder
Portugal||Lisbon|Portuguese||São Bento,Belém Palace
Puerto Rico||San Juan|Puerto Rican||La Fortaleza
Qatar||Doha|Qatari||
Romania||Bucharest|Romanian||Cotroceni,Victoria Palace
Russia|Russian Federation|Moscow|Russian||Kremlin,Duma,Smolenskaya Square
Rwanda||Kigali|Rwandan||
Saint Kitts and Nevis|St Kitts and Nevis,St Kitts|Basseterre|Kittitian||
Saint Lucia|St Lucia|Castries|St Lucian||
Saint Vincent and the Grenadines|St Vincent|Kingstown|Vincentian||
Samoa||Apia|Samoan||
San Marino|||Sammarinese||
São Tomé and Príncipe|Sao Tome and Principe|São Tomé|São Toméan||
Saudi Arabia|Kingdom of Saudi Arabia|Riyadh|Saudi,Saudi Arabian||Royal Court
Scotland||Edinburgh|Scottish|Scot,Scotsman|Bute House,Holyrood,St Andrew's House
Senegal||Dakar|Senegalese||
Serbia||Belgrade|Serbian,Serb||
Seychelles||Victoria|Seychellois||
Sierra Leone||Freetown|Sierra Leonean||
Singapore|||Singaporean||Istana
Slovakia|Slovak Republic|Bratislava|Slovak,Slovakian||
Slovenia||Ljubljana|Slovenian,Slovene||
Solomon Islands||Honiara|Solomon Islander||
Somalia||Mogadishu|Somali,Somalian||Villa Somalia
Somaliland||Hargeisa|Somalilander||
South Africa||Pretoria,Cape Town|South African||Union Buildings,Tuynhuys
South Korea|Republic of Korea,ROK|Seoul|South Korean||Blue House
South Sudan||Juba|South Sudanese||
Spain|Kingdom of Spain|Madrid|Spanish|Spaniard|Moncloa,La Moncloa
Sri Lanka||Colombo,Sri Jayawardenepura Kotte|Sri Lankan||Temple Trees
Sudan||Khartoum,Port Sudan|Sudanese||
Suriname||Paramaribo|Surinamese||
Sweden||Stockholm|Swedish|Swede|Rosenbad
Switzerland|Swiss Confederation|Bern,Berne|Swiss||Federal Palace
Syria|Syrian Arab Republic|Damascus|Syrian||
Taiwan|Republic of China,Chinese Taipei|Taipei|Taiwanese||
Tajikistan||Dushanbe|Tajik||
Tanzania||Dodoma,Dar es Salaam|Tanzanian||
Thailand||Bangkok|Thai||Government House
Togo||Lomé,Lome|Togolese||
Tonga||Nuku'alofa|Tongan||
Trinidad and Tobago|Trinidad|Port of Spain|Trinidadian,Tobagonian||
Tunisia||Tunis|Tunisian||Carthage Palace
Turkey|Türkiye,Turkiye|Ankara|Turkish|Turk|Çankaya,Bestepe,Beştepe
Turkmenistan||Ashgabat|Turkmen||
Tuvalu||Funafuti|Tuvaluan||
Uganda||Kampala|Ugandan||
Ukraine||Kyiv,Kiev,Kyev|Ukrainian||Verkhovna Rada,Rada,Bankova,Bankova Street
United Arab Emirates|UAE,the Emirates,Emirates|Abu Dhabi|Emirati||
United Kingdom|UK,U.K.,Britain,Great Britain,England|London|British,English|Briton,Brit,Englishman,Englishwoman|Downing Street,10 Downing Street,Number 10,No 10,No. 10,Whitehall,Westminster,Buckingham Palace
United States|US,U.S.,USA,U.S.A.,America,United States of America|Washington,Washington DC,Washington D.C.,Washington D.C|American,U.S.,US||White House,Oval Office,State Department,Pentagon,Foggy Bottom,Capitol Hill
Uruguay||Montevideo|Uruguayan||
Uzbekistan||Tashkent|Uzbek||
Vanuatu||Port Vila|Ni-Vanuatu||
Vatican|Holy See,Vatican City,the Vatican||Vatican||Apostolic Palace
Venezuela|Bolivarian Republic of Venezuela|Caracas|Venezuelan||Miraflores,Miraflores Palace
Vietnam|Socialist Republic of Vietnam,Viet Nam|Hanoi|Vietnamese||
Wales||Cardiff|Welsh|Welshman|
Northern Ireland|Ulster|Belfast|Northern Irish||Stormont
Western Sahara|Sahrawi Republic,Sahrawi Arab Democratic Republic|Laayoune|Sahrawi||
Yemen|Republic of Yemen|Sanaa,Sana'a,Aden|Yemeni||
Zambia||Lusaka|Zambian||
Zimbabwe||Harare|Zimbabwean||
Abkhazia||Sukhumi|Abkhaz,Abkhazian||
South Ossetia||Tskhinvali|South Ossetian||
Transnistria|Transdniestria|Tiraspol|Transnistrian||
Nagorno-Karabakh|Artsakh|Stepanakert|Karabakh Armenian||
Soviet Union|USSR,U.S.S.R.||Soviet||
Yugoslavia|||Yugoslav||
Czechoslovakia|||Czechoslovak||
East Germany|German Democratic Republic,GDR|East Berlin|East German||
West Germany|||West German||
Catalonia|||Catalan||Generalitat
Kurdistan|Kurdistan Region,Iraqi Kurdistan|Erbil|Kurdish|Kurd|
Chechnya||Grozny|Chechen||
Quebec|Québec|Quebec City|Québécois,Quebecois|Quebecer,Quebecker|
Bermuda||Hamilton|Bermudian||
Gibraltar|||Gibraltarian||
Macau|Macao||Macanese||
`;

const list = (cell: string) => (cell === "" ? [] : cell.split(",").map((c) => c.trim()));

/** All states and territories that the built-in knowledge has. */
export const STATES: readonly State[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name = "", names = "", capitals = "", adjectives = "", people = "", seats = ""] = line.split("|");
    return {
      name,
      names: list(names),
      capitals: list(capitals),
      adjectives: list(adjectives),
      people: list(people),
      seats: list(seats),
    };
  });
