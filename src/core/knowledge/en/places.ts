// Places that are no states: so that a city, region or sea is not taken for a person, and "D-Calif." is read. Written by hand.

// name | press abbreviations
const US_STATES = `
Alabama|Ala.,AL
Alaska|AK
Arizona|Ariz.,AZ
Arkansas|Ark.,AR
California|Calif.,CA
Colorado|Colo.,CO
Connecticut|Conn.,CT
Delaware|Del.,DE
Florida|Fla.,FL
Georgia|Ga.,GA
Hawaii|HI
Idaho|ID
Illinois|Ill.,IL
Indiana|Ind.,IN
Iowa|IA
Kansas|Kan.,KS
Kentucky|Ky.,KY
Louisiana|La.,LA
Maine|ME
Maryland|Md.,MD
Massachusetts|Mass.,MA
Michigan|Mich.,MI
Minnesota|Minn.,MN
Mississippi|Miss.,MS
Missouri|Mo.,MO
Montana|Mont.,MT
Nebraska|Neb.,NE
Nevada|Nev.,NV
New Hampshire|N.H.,NH
New Jersey|N.J.,NJ
New Mexico|N.M.,NM
New York|N.Y.,NY
North Carolina|N.C.,NC
North Dakota|N.D.,ND
Ohio|OH
Oklahoma|Okla.,OK
Oregon|Ore.,OR
Pennsylvania|Pa.,PA
Rhode Island|R.I.,RI
South Carolina|S.C.,SC
South Dakota|S.D.,SD
Tennessee|Tenn.,TN
Texas|Tex.,TX
Utah|UT
Vermont|Vt.,VT
Virginia|Va.,VA
Washington State|Wash.,WA
West Virginia|W.Va.,WV
Wisconsin|Wis.,WI
Wyoming|Wyo.,WY
`;

/** States of the United States: name and the abbreviations that follow a politician's name. */
export const US_STATE_NAMES: readonly { readonly name: string; readonly short: readonly string[] }[] =
  US_STATES.trim()
    .split("\n")
    .map((line) => {
      const [name = "", short = ""] = line.split("|");
      return { name, short: short === "" ? [] : short.split(",") };
    });

/** Cities, regions, continents and seas, folded names not needed: a name stands as press text has it. */
export const PLACES: readonly string[] = `
Europe,Asia,Africa,South America,North America,Latin America,Central America,Middle East,Near East,Far East,Southeast Asia,South Asia,
Central Asia,East Asia,West Africa,East Africa,North Africa,Southern Africa,Central Africa,Horn of Africa,Sahel,Maghreb,Balkans,Caucasus,
South Caucasus,Baltics,Scandinavia,Caribbean,Arctic,Antarctica,Pacific,Atlantic,North Atlantic,Indo-Pacific,Asia-Pacific,Eurasia,
Western Europe,Eastern Europe,Central Europe,Levant,Persian Gulf,Gulf,Gulf of Mexico,Gulf of Aden,Red Sea,Black Sea,Sea of Azov,
Mediterranean,Mediterranean Sea,Baltic Sea,North Sea,Irish Sea,South China Sea,East China Sea,Sea of Japan,Caspian Sea,Arabian Sea,
Strait of Hormuz,Taiwan Strait,English Channel,Suez Canal,Panama Canal,Bosphorus,Dardanelles,Kerch Strait,Indian Ocean,Pacific Ocean,
Atlantic Ocean,Arctic Ocean,Nile,Danube,Rhine,Dnipro,Dnieper,Euphrates,Tigris,Jordan River,Mississippi River,Rio Grande,Himalayas,Alps,Andes,
Crimea,Donbas,Donbass,Donetsk,Luhansk,Lugansk,Kherson,Zaporizhzhia,Zaporizhia,Kharkiv,Kharkov,Odesa,Odessa,Lviv,Dnipropetrovsk,Mariupol,
Bakhmut,Avdiivka,Kramatorsk,Sloviansk,Sumy,Chernihiv,Chernobyl,Sevastopol,Melitopol,Mykolaiv,Poltava,Zhytomyr,Bucha,Irpin,
St Petersburg,St. Petersburg,Saint Petersburg,Novosibirsk,Yekaterinburg,Kazan,Sochi,Kursk,Belgorod,Bryansk,Rostov,Rostov-on-Don,Vladivostok,Kaliningrad,
Siberia,Gaza,Gaza Strip,Gaza City,West Bank,Rafah,Khan Younis,Khan Yunis,Jenin,Nablus,Hebron,Bethlehem,Haifa,East Jerusalem,Golan Heights,Golan,
Sinai,Negev,Galilee,Aleppo,Homs,Idlib,Latakia,Raqqa,Mosul,Basra,Kirkuk,Fallujah,Tikrit,Najaf,Karbala,Hodeidah,Marib,Taiz,
Jeddah,Mecca,Medina,Dubai,Sharjah,Alexandria,Benghazi,Misrata,Sirte,Isfahan,Natanz,Fordow,Qom,Mashhad,Shiraz,Bushehr,
Istanbul,Izmir,Antalya,Diyarbakir,Gaziantep,Kandahar,Herat,Helmand,Mazar-i-Sharif,Kunduz,Lahore,Karachi,Peshawar,Quetta,Balochistan,Punjab,Sindh,Kashmir,
Jammu,Ladakh,Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Gujarat,Kerala,Assam,Manipur,Uttar Pradesh,Bihar,
Shanghai,Shenzhen,Guangzhou,Wuhan,Chongqing,Tianjin,Chengdu,Xinjiang,Tibet,Lhasa,Inner Mongolia,Hainan,Fujian,Sichuan,Kaohsiung,Osaka,Kyoto,Hiroshima,Nagasaki,
Okinawa,Fukushima,Hokkaido,Busan,Incheon,Panmunjom,Yangon,Rangoon,Mandalay,Rakhine,Ho Chi Minh City,Saigon,Da Nang,Bali,Aceh,Papua,Mindanao,Davao,Cebu,
Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Queensland,New South Wales,Tasmania,Auckland,Christchurch,
Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Ontario,Alberta,British Columbia,Nova Scotia,Manitoba,Saskatchewan,New Brunswick,Newfoundland,
Manchester,Birmingham,Liverpool,Leeds,Glasgow,Bristol,Sheffield,Newcastle,Nottingham,Oxford,Cambridge,Brighton,Aberdeen,Dundee,Swansea,Derry,Londonderry,Plymouth,
Southampton,Portsmouth,Norwich,York,Leicester,Coventry,Kent,Essex,Sussex,Cornwall,Devon,Yorkshire,Lancashire,Peterhead,Shetland,Orkney,Salisbury,Cork,Galway,Limerick,
Lyon,Marseille,Marseilles,Nice,Toulouse,Bordeaux,Lille,Strasbourg,Nantes,Calais,Normandy,Brittany,Corsica,Munich,Hamburg,Frankfurt,Cologne,Dresden,Leipzig,
Stuttgart,Dusseldorf,Düsseldorf,Bavaria,Saxony,Thuringia,Ramstein,Hanover,Bremen,Nuremberg,Milan,Naples,Turin,Venice,Florence,Genoa,Palermo,Sicily,Sardinia,
Bologna,Lampedusa,Barcelona,Valencia,Seville,Bilbao,Basque Country,Andalusia,Porto,Lisbon,Geneva,Zurich,Zürich,Basel,Davos,Lausanne,Salzburg,Graz,Rotterdam,
Utrecht,Antwerp,Ghent,Bruges,Liege,Gothenburg,Malmo,Malmö,Uppsala,Bergen,Trondheim,Stavanger,Tromsø,Tromso,Aarhus,Odense,Turku,Tampere,Lapland,Gdansk,Krakow,Kraków,
Wroclaw,Poznan,Lodz,Rzeszow,Brno,Ostrava,Kosice,Szeged,Debrecen,Cluj,Timisoara,Iasi,Constanta,Plovdiv,Varna,Burgas,Ruse,Thessaloniki,Crete,Lesbos,Piraeus,Split,
Dubrovnik,Novi Sad,Nis,Mitrovica,Banja Luka,Srebrenica,Mostar,Republika Srpska,Maribor,Durres,Kaunas,Klaipeda,Narva,Tartu,Brest,Gomel,Grodno,
Lagos,Kano,Port Harcourt,Maiduguri,Borno,Ibadan,Mombasa,Kisumu,Entebbe,Gulu,Goma,Bukavu,Kivu,North Kivu,South Kivu,Ituri,Lubumbashi,Katanga,Darfur,El Fasher,
Omdurman,Kordofan,Gezira,Port Sudan,Tigray,Mekelle,Amhara,Oromia,Afar,Ogaden,Puntland,Kismayo,Baidoa,Johannesburg,Durban,Soweto,Bloemfontein,Bulawayo,
Cabinda,Cabo Delgado,Pemba,Beira,Zanzibar,Arusha,Timbuktu,Gao,Kidal,Agadez,Casablanca,Marrakesh,Marrakech,Tangier,Fez,Oran,Sfax,Kumasi,Bouake,
Rio de Janeiro,São Paulo,Sao Paulo,Salvador,Bahia,Recife,Manaus,Amazon,Amazonas,Belém,Curitiba,Porto Alegre,Medellín,Medellin,Cali,Cartagena,Barranquilla,Cúcuta,
Maracaibo,Guayaquil,Arequipa,Cusco,Cuzco,Santa Cruz,Cochabamba,El Alto,Valparaíso,Valparaiso,Córdoba,Cordoba,Rosario,Mendoza,Patagonia,Falkland Islands,Falklands,
Tijuana,Ciudad Juárez,Ciudad Juarez,Guadalajara,Monterrey,Cancún,Cancun,Chiapas,Oaxaca,Sinaloa,Guantánamo,Guantanamo,Guantánamo Bay,Guantanamo Bay,
New York City,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Jose,Austin,Jacksonville,Fort Worth,Columbus,Charlotte,
Indianapolis,San Francisco,Seattle,Denver,Nashville,Oklahoma City,El Paso,Boston,Portland,Las Vegas,Detroit,Memphis,Louisville,Baltimore,Milwaukee,Albuquerque,
Tucson,Fresno,Sacramento,Kansas City,Mesa,Atlanta,Omaha,Colorado Springs,Raleigh,Miami,Long Beach,Virginia Beach,Oakland,Minneapolis,Tulsa,Tampa,Arlington,
New Orleans,Wichita,Cleveland,Bakersfield,Honolulu,Anaheim,St. Louis,St. Paul,Pittsburgh,Cincinnati,Anchorage,Newark,Buffalo,Orlando,Jersey City,Richmond,
Salt Lake City,Baton Rouge,Des Moines,Little Rock,Santa Fe,Santa Ana,Santa Monica,San Bernardino,San Juan,Ferguson,Charleston,Charlottesville,Savannah,Palm Beach,West Palm Beach,
Fort Lauderdale,Mar-a-Lago,Camp David,Silicon Valley,Wall Street,Hollywood,Manhattan,Brooklyn,Queens,Bronx,Harlem,Staten Island,Long Island,Hudson,
New England,Midwest,West Coast,East Coast,Deep South,Rust Belt,Capitol Hill,Rose Garden,Ground Zero,Hill,Sun Belt,
Annapolis,Iowa City,Cedar Rapids,Concord,Montpelier,Burlington,Providence,Hartford,New Haven,Albany,Syracuse,Rochester,Trenton,Princeton,Harrisburg,Scranton,Dover,
Wilmington,Bethesda,Roanoke,Norfolk,Greensboro,Columbia,Greenville,Birmingham,Montgomery,Mobile,Selma,Jackson,Tallahassee,Gainesville,Sarasota,Naples,
Toledo,Dayton,Akron,Youngstown,Lansing,Flint,Ann Arbor,Grand Rapids,Madison,Green Bay,Kenosha,Duluth,Fargo,Bismarck,Sioux Falls,Pierre,Cheyenne,Boise,Helena,Billings,Missoula,
Spokane,Tacoma,Olympia,Salem,Eugene,Reno,Carson City,Topeka,Lincoln,Springfield,Peoria,Dearborn,Laredo,Brownsville,McAllen,Lubbock,Amarillo,Waco,Galveston,Corpus Christi,
Washington,Flagstaff,Scottsdale,Tempe,Yuma,Nogales,Provo,Bozeman,Sandy Hook,Newtown,Parkland,Uvalde,Las Cruces,Oak Creek,Orange County,Northern Virginia,
`
  .replaceAll("\n", "")
  .split(",")
  .filter((p) => p !== "");
