// News agencies of the world: full name, the forms credits use. Short forms that are also words stand in capitals only.

/** An agency with the forms of its name that credits and datelines use, besides the name itself. */
export interface Agency {
  readonly name: string;
  readonly forms: readonly string[];
}

/** What a credit stands for that names no agency ("With agency inputs"): some agency, not known which. */
export const UNNAMED_AGENCY = "unnamed agency";

const TABLE = `
Reuters | Thomson Reuters, Reuters News Agency
Associated Press | AP, The Associated Press, The AP
Agence France-Presse | AFP, Agence France Presse
Deutsche Presse-Agentur | dpa, DPA, German Press Agency
Press Association | PA, PA Media, The Press Association
United Press International | UPI
Bloomberg News | Bloomberg
Dow Jones Newswires | Dow Jones
Interfax | Interfax-Ukraine, Interfax-West
TASS | ITAR-TASS, Itar-Tass, Tass
RIA Novosti | RIA, RIA-Novosti
Ukrinform |
UNIAN |
Xinhua | Xinhua News Agency, XINHUA
China News Service | CNS
Kyodo News | Kyodo, KYODO
Jiji Press | Jiji
Yonhap | Yonhap News Agency, Yonhap News
Central News Agency | CNA
ANSA | Ansa
Adnkronos |
EFE | Agencia EFE, Efe
Europa Press |
Lusa | LUSA, Agência Lusa
Belga | BELGA
ANP | Algemeen Nederlands Persbureau
APA | Austria Presse Agentur
Keystone-SDA | SDA, ATS
Ritzau | Ritzaus Bureau
NTB | Norsk Telegrambyrå
TT | TT News Agency, Tidningarnas Telegrambyrå
STT | STT-Lehtikuva
BNS | Baltic News Service
LETA |
ELTA |
PAP | Polish Press Agency, Polska Agencja Prasowa
ČTK | CTK, Czech News Agency
TASR |
MTI |
Agerpres | AGERPRES
BTA | Bulgarian News Agency, Bulgarian Telegraph Agency
Tanjug | TANJUG
HINA | Hina
STA | Slovenian Press Agency
ANA-MPA | Athens News Agency
Anadolu Agency | Anadolu, AA
BelTA | BELTA
Trend News Agency |
Armenpress | ARMENPRESS
Kazinform |
Press Trust of India | PTI
Asian News International | ANI
Indo-Asian News Service | IANS
United News of India | UNI
Associated Press of Pakistan | APP
Bangladesh Sangbad Sangstha | BSS
Antara | ANTARA
Bernama | BERNAMA
Philippine News Agency | PNA
Vietnam News Agency | VNA
Korean Central News Agency | KCNA
Australian Associated Press | AAP
Canadian Press | CP, The Canadian Press
Notimex |
Agência Brasil | Agencia Brasil
Télam | Telam
Prensa Latina |
Middle East News Agency | MENA
Saudi Press Agency | SPA
Emirates News Agency | WAM
Qatar News Agency | QNA
SANA |
IRNA | Islamic Republic News Agency
Fars News Agency | Fars
Tasnim | Tasnim News Agency
Mehr News Agency | Mehr
WAFA | Wafa
Panapress | PANA
News Agency of Nigeria | NAN
Ghana News Agency | GNA
Maghreb Arabe Presse | MAP
Algérie Presse Service | APS
Inter Press Service | IPS
Catholic News Service |
PR Newswire | PRNewswire, PR NEWSWIRE
Business Wire | BUSINESS WIRE
GlobeNewswire | GLOBE NEWSWIRE
`;

/** The agencies that credits name most, sorted as they stand in the table. */
export const AGENCIES: readonly Agency[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name, forms] = line.split("|").map((part) => part.trim());
    return { name: name!, forms: forms ? forms.split(",").map((form) => form.trim()) : [] };
  });

const BY_FORM = new Map(AGENCIES.flatMap((a) => [a.name, ...a.forms].map((form) => [form, a.name])));

/** The full name of the agency that a credit calls by `form`, or null where the table does not know it. */
export function agencyName(form: string): string | null {
  return BY_FORM.get(form) ?? BY_FORM.get(form.replace(/^[Tt]he /, "")) ?? null;
}

/** True where two credits name one agency: by the table, or one is the other's short form in brackets or its initials. */
export function sameAgency(a: string, b: string): boolean {
  if (a === UNNAMED_AGENCY || b === UNNAMED_AGENCY) return false;
  const first = nameForms(a);
  return nameForms(b).some((form) => first.includes(form));
}

function nameForms(credit: string): string[] {
  const bracketed = /^(.*?)\s*\(([^)]+)\)$/.exec(credit.trim());
  const names = bracketed ? [bracketed[1]!, bracketed[2]!] : [credit.trim()];
  const initials = (names[0]!.match(/\p{L}+/gu) ?? []).map((word) => word[0]!.toUpperCase()).join("");
  const short = initials.length >= 3 ? [initials] : [];
  return [...names, ...short].map((name) => (agencyName(name) ?? name.replace(/^the /i, "")).toLowerCase());
}
