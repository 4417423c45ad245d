// International bodies, armed groups and branches of government that act and speak under names of their own.

/** A body with the names that press text uses for it. */
export interface Body {
  readonly name: string;
  readonly names: readonly string[];
  /** Name of the state whose organ it is, "" for a body that speaks for itself. */
  readonly of: string;
  readonly kind: "organisation" | "group";
}

// name | other names | organ of
const ORGANISATIONS = `
European Union|EU,E.U.,the bloc,Berlaymont,European Commission,EU Commission,European Council,Council of the European Union,European Parliament,European External Action Service,EEAS,Eurogroup,Europol,Frontex,European Court of Auditors,Coreper|
European Central Bank|ECB|
NATO|Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,Atlantic alliance,North Atlantic Council|
United Nations|UN,U.N.,UN Security Council,U.N. Security Council,Security Council,UN General Assembly,General Assembly,UN Secretariat|
African Union|AU,A.U.|
Arab League|League of Arab States|
ASEAN|Asean,Association of Southeast Asian Nations|
ECOWAS|Ecowas,Economic Community of West African States|
IGAD|Intergovernmental Authority on Development|
SADC|Southern African Development Community|
East African Community|EAC|
Mercosur|Mercosul|
CARICOM|Caricom,Caribbean Community|
Organization of American States|OAS,O.A.S.,Organisation of American States|
Gulf Cooperation Council|GCC|
OPEC|Opec,OPEC+,Opec+|
Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation|
Commonwealth of Nations|Commonwealth Secretariat|
Collective Security Treaty Organization|CSTO,Collective Security Treaty Organisation|
Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization|
Eurasian Economic Union|EAEU|
BRICS|Brics|
G7|Group of Seven,G-7|
G8|Group of Eight,G-8|
G20|Group of 20,Group of Twenty,G-20|
G77|Group of 77|
OSCE|Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe|
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development|
Council of Europe|European Court of Human Rights,ECHR|
International Monetary Fund|IMF,I.M.F.|
World Bank|World Bank Group|
World Trade Organization|WTO,W.T.O.,World Trade Organisation|
World Health Organization|WHO,W.H.O.,World Health Organisation|
World Food Programme|WFP,World Food Program|
UNICEF|Unicef|
UNHCR|UN refugee agency,U.N. refugee agency|
UNRWA|Unrwa|
UNESCO|Unesco|
OCHA|UN OCHA|
International Atomic Energy Agency|IAEA,I.A.E.A.|
International Criminal Court|ICC,I.C.C.|
International Court of Justice|ICJ,I.C.J.,World Court|
International Committee of the Red Cross|ICRC,I.C.R.C.,Red Cross|
Red Crescent|International Federation of Red Cross and Red Crescent Societies,IFRC|
International Organization for Migration|IOM|
International Labour Organization|ILO,International Labor Organization|
International Energy Agency|IEA|
International Maritime Organization|IMO|
International Olympic Committee|IOC|
International Civil Aviation Organization|ICAO|
Interpol|INTERPOL|
OPCW|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons|
Asian Development Bank|ADB|
African Development Bank|AfDB|
European Investment Bank|EIB|
World Economic Forum|WEF|
FIFA|Fifa|
UEFA|Uefa|
International Council for the Exploration of the Sea|ICES|
Amnesty International|Amnesty|
Human Rights Watch|HRW|
Doctors Without Borders|Médecins Sans Frontières,Medecins Sans Frontieres,MSF|
Greenpeace||
Oxfam||
Save the Children||
Transparency International||
International Crisis Group|Crisis Group|
Reporters Without Borders||
Committee to Protect Journalists|CPJ|
American Civil Liberties Union|ACLU,A.C.L.U.|
Federal Reserve|the Fed|United States
Congress|U.S. Congress,US Congress,Capitol,United States Congress|United States
Senate|U.S. Senate,US Senate,United States Senate|United States
House of Representatives|U.S. House,US House,U.S. House of Representatives|United States
White House|Oval Office|United States
State Department|U.S. State Department,US State Department,US Department of State,Department of State,Foggy Bottom|United States
Pentagon|Defense Department,Department of Defense,U.S. Department of Defense|United States
Justice Department|Department of Justice,DOJ,U.S. Justice Department|United States
Treasury Department|U.S. Treasury,US Treasury|United States
Department of Homeland Security|Homeland Security Department,DHS,Homeland Security|United States
Supreme Court|U.S. Supreme Court,US Supreme Court|
CIA|C.I.A.,Central Intelligence Agency|United States
FBI|F.B.I.,Federal Bureau of Investigation|United States
National Security Agency|NSA,N.S.A.|United States
National Security Council|NSC|
Environmental Protection Agency|EPA,E.P.A.|United States
Internal Revenue Service|IRS,I.R.S.|United States
Federal Aviation Administration|FAA,F.A.A.|United States
Food and Drug Administration|FDA,F.D.A.|United States
Centers for Disease Control and Prevention|CDC,C.D.C.,Centers for Disease Control|United States
Office of Management and Budget|OMB,O.M.B.|United States
Congressional Budget Office|CBO,C.B.O.|
Congressional Research Service|CRS|
Kremlin|the Kremlin|Russia
State Duma|Duma|Russia
Federation Council||Russia
FSB|Federal Security Service|Russia
Roscosmos||Russia
Rosatom||Russia
Verkhovna Rada|Rada|Ukraine
Downing Street|10 Downing Street,Number 10,No 10,No. 10|United Kingdom
Foreign Office|Foreign and Commonwealth Office,FCDO|United Kingdom
Home Office||United Kingdom
House of Commons|the Commons|United Kingdom
House of Lords|the Lords|United Kingdom
Bank of England|BoE|United Kingdom
Bundestag||Germany
Bundesrat||Germany
Bundesbank||Germany
Élysée|Elysee,Elysée,Élysée Palace,Elysee Palace|France
National Assembly||
Knesset||Israel
Israel Defense Forces|IDF,Israeli Defense Forces,Israel Defence Forces,Israeli military,Israeli army|Israel
Mossad||Israel
Shin Bet||Israel
Revolutionary Guard|Revolutionary Guards,IRGC,Islamic Revolutionary Guard Corps,Quds Force|Iran
Majlis||
Sejm||Poland
Riksdag||Sweden
Storting|Stortinget|Norway
Folketing|Folketinget|Denmark
Althing|Alþingi|Iceland
Løgting|Logting|Faroe Islands
Inatsisartut||Greenland
Lok Sabha||India
Rajya Sabha||India
Bharatiya Janata Party|BJP|
Politburo|Communist Party of China,Chinese Communist Party,CCP|China
People's Liberation Army|PLA|China
Inter-Services Intelligence|ISI|Pakistan
Palestinian Authority|PA|Palestine
Holy See||Vatican
`;

const GROUPS = `
Hamas|Al-Qassam Brigades,Qassam Brigades
Hezbollah|Hizbullah,Hizbollah
Fatah|
Islamic Jihad|Palestinian Islamic Jihad
Houthis|Houthi,Ansar Allah,Ansarullah,Houthi movement
Taliban|Taleban,Afghan Taliban
Islamic State|ISIS,ISIL,Daesh,IS
Al Qaeda|al-Qaeda,al-Qaida,Al-Qaeda,Al-Qaida
Al Shabaab|al-Shabaab,Al-Shabaab,al-Shabab
Boko Haram|
Rapid Support Forces|RSF,R.S.F.
Sudanese Armed Forces|SAF
M23|March 23 Movement
FARC|Farc,Revolutionary Armed Forces of Colombia
ELN|National Liberation Army
PKK|Kurdistan Workers' Party,Kurdistan Workers Party
YPG|People's Protection Units
Syrian Democratic Forces|SDF
Hayat Tahrir al-Sham|HTS
Polisario|Polisario Front
Wagner|Wagner Group
Tigray People's Liberation Front|TPLF
Muslim Brotherhood|
Democrats|Democrat,Dem,Dems,Democratic Party,Democratic National Committee,DNC
Republicans|Republican,GOP,G.O.P.,Republican Party,Republican National Committee,RNC
Conservatives|Tories,Tory,Conservative Party
Labour|Labour Party
Liberal Democrats|Lib Dems,Lib Dem
Sinn Féin|Sinn Fein
Scottish National Party|SNP
Likud|
African National Congress|ANC
Tea Party|
`;

const cells = (cell: string) => (cell === "" ? [] : cell.split(","));

/** Bodies that the built-in knowledge has. */
export const BODIES: readonly Body[] = [
  ...ORGANISATIONS.trim()
    .split("\n")
    .map((line): Body => {
      const [name = "", names = "", of = ""] = line.split("|");
      return { name, names: cells(names), of, kind: "organisation" };
    }),
  ...GROUPS.trim()
    .split("\n")
    .map((line): Body => {
      const [name = "", names = ""] = line.split("|");
      return { name, names: cells(names), of: "", kind: "group" };
    }),
];

/** Bodies of a state that belong to its government; its parliament, its courts and its police do not. */
export const EXECUTIVE_ORGANS: readonly string[] = [
  "White House",
  "State Department",
  "Pentagon",
  "Justice Department",
  "Treasury Department",
  "Department of Homeland Security",
  "Environmental Protection Agency",
  "Office of Management and Budget",
  "CIA",
  "National Security Agency",
  "Kremlin",
  "Downing Street",
  "Foreign Office",
  "Home Office",
  "Élysée",
];

/** Parties by the state in whose politics they are sides. */
export const PARTIES_OF_STATES: readonly { readonly party: string; readonly state: string }[] = [
  { party: "Democrats", state: "United States" },
  { party: "Republicans", state: "United States" },
  { party: "Tea Party", state: "United States" },
  { party: "Conservatives", state: "United Kingdom" },
  { party: "Labour", state: "United Kingdom" },
  { party: "Liberal Democrats", state: "United Kingdom" },
  { party: "Scottish National Party", state: "United Kingdom" },
  { party: "Likud", state: "Israel" },
  { party: "African National Congress", state: "South Africa" },
  { party: "Bharatiya Janata Party", state: "India" },
];
