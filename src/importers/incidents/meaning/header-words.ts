/** Column names in the region's languages. Names are hints: values take precedence. */
import { foldText } from '../../../lib/text-fold.ts';
import { knownUnitOf, unitOfName } from './units.ts';

const NAMES = {
  lat: /^(lat|latitude|y|y coord|ycoord|geo lat|gps lat|lat wgs84|latitud|latitudine|gjeresia|gjeresi gjeografike|(geografska )?(sirina|shirina)|n|north|northing|geogr? sirina|platos)$/,
  lng: /^(lng|lon|long|longitude|x|x coord|xcoord|geo lon|geo lng|gps lon|lon wgs84|longitudine|gjatesia|gjatesi gjeografike|(geografska )?(duzina|dolzina|dalzina)|e|east|easting|geogr? duzina|mikos)$/,
  /** Both numbers in one column. */
  pair: /\b(coordinates?|coords?|lat ?l(on|ng|ong)|l(on|ng|ong) ?lat|gps|geo|geometry|wkt|koordinat\w*|koordenat\w*|coordonate|suntetagmenes)\b/,
  /** Both numbers in one column, or a number on a list, or the name of a place. */
  position: /\b(position|pos|location|point|pozicija|polozaj|pozita|lokacija|lokacia|vendndodhja|konum)\b/,
  /** Where something happened. */
  place:
    /\b(place|location|crossing|border|site|town|city|mj?esto|mjasto|lokacija|lokacia|lokalitet|grad|gp|gkpp|pri?j?elaz\w*|premin\w*|prehod|vend\w*|pika|loc|locul|trecere|kapi\w*|topos)\b/,
  /** Names of border crossings, which are also those of towns. */
  crossing:
    /\b(crossings?|gp|gkpp|bcp|pkk|ptf|vama|pri?j?elaz\w*|premin\w*|prehod\w*|kalimit|trecere|sinir kapi\w*|granicni punkt\w*|granicen punkt)\b/,
  /** Of persons, firms, courts and vehicles, or of a way's ends: not where something was found. */
  elsewhere:
    /\b(resid\w*|domicil\w*|prebiv\w*|boravist\w*|stanov\w*|vendbanim\w*|katiki\w*|ikamet\w*|orig\w*|pori?j?ekl\w*|podrijetl\w*|proizhod|destin\w*|odredist\w*|pola[sz]\w*|dolas\w*|plecar\w*|sosir\w*|nisj\w*|\w*krcaja?|varis|vessel|ship|brod|compan\w*|firm[ae]|driver|owner|suspect|vozac\w*|vlasnik\w*|osumnjicen\w*|regist\w*|court|suda?)\b|zivee|^(from|to|iz|od|do|ot|nga)$/,
  person:
    /\b(name|names|ime|imena|prezime|imja|emri|emer|mbiemri|nume|prenume|ad|soyad\w*|onoma|person|osoba|lice)\b/,
  date: /\b(date|datum|data|dita|dan|day|tarih|imerominia|moment|timestamp|vreme|vrijeme|month|mjesec|mesec|muaji|luna|minas|ay|kada?|kdaj|koga|kur|cand|when|wann)\b/,
  year: /\b(year|godina|viti|anul|etos|yil)\b/,
  /** Birth, issue, validity or manufacture: of a person, a document or goods, not of a record. */
  life: /birth|\b(d ?o ?b|roj|rodj|exp|srok|vazi|vr(ij)?edi)\b|ro(d|dj)enj|roj(en|st)|rozden|ra(zda|gja)n|lindj|nas(ter|cut|cit)|gennis|dogum|szulet|gebor|geburt|naissan|nacim|ميلاد|出生|valid|vaz(en|ec|nos)|veljav|valab|vlefsh|ervenyes|gu?ltig|gecerl|ishy|lixi|expir|skad|iste[ck]|istice|izticane|rok (tra|upo)|godnost|goden|lejar|ablauf|son kullan|caduc|proizvod(nj|st)|proizved|manufact|production|gyart|\bherstell|baujahr|fabric|prodhim|kataskev|uretim|izrad|izda(van|n\b)|issue|leshim|eliber|ausstell|ekdos|izdelav|letnik|godiste/,
  seizure:
    /zaplj?en|izvrs|zadrz|hapsen|otkriv|pronala|narusen|savars|produceri|syllips|intercept|\bevent|zaseg|o(dvze|duz)|seiz|incident|dogadj|dogod|ngjarj|sabit|nastan|iz(ajat|zem|zet)|za(der|darz)|lefogl|beschlag|sicherst|katash|[ck]onfis[ck]|ridic|sekuest|kapj|el koy|yakala|saisi|incaut|ضبط|查获/,
  time: /^(time|hour|sat|vreme|vrijeme|cas|ora|koha|saat|ura)\b/,
  quantity:
    /\b(quantity|qty|amount|weight|kolicina|kolichestvo|sasia|sasi|cantitate|tezina|pesha|miktar|posotita|kolicestvo)\b/,
  market:
    /\b(market|goods|commodity|commodities|drugs?|contraband|roba|robe|droga|droge|vrsta|predmet|malli|mallrat|mallrave|marfa|stoka|stoki)\b/,
  unit: /^(unit|units|uom|um|jed|jedinica|jm|njesia|njesi|merka|merna edinica|mjarka|mjera|mera|unitate|enota|birimi?)\b/,
  id: /^(id|uid|incident id|case id|case no|case number|ref|reference|sifra|rb|redni broj|nr|no|number|broj predmeta|broj)$/,
  /** Gradings of the source, and of the information. */
  reliability:
    /\b(reliability|source (grade|evaluation)|pouzdanost|ocj?ena izvora|nadezdnost|doverlivost|besueshmeria|fiabilitate\w*|zanesljivost)\b/,
  credibility:
    /\b(credibility|information (grade|evaluation)|t[ao]cnost|vj?erodostojnost|ocj?ena (podatka|informacije)|dostovernost|vertetesia|veridicitate\w*|resnicnost)\b/,
} as const;

export type ColumnRole = keyof typeof NAMES;

export function isCalled(name: string, role: ColumnRole): boolean {
  return NAMES[role].test(foldText(name));
}

const COORDINATES = ['lat', 'lng', 'pair', 'position'] as const satisfies ColumnRole[];
/** With further words, as “Geografska širina (WGS84)”. */
const OF_EARTH = /latit|longit|geogr|gjeogr|wgs|enlem|boylam/;
/** “A1”, “Column 3”, “field_2”. */
const BLANK = /^(?:column|field|kolona)? ?\p{L}{0,2} ?\d*$/u;

/** What a heading says about numbers that could be degrees: that they are, nothing, another meaning, or words. */
export function degreesCalled(name: string): 'degrees' | 'nothing' | 'other' | 'unknown' {
  const folded = foldText(name);
  if (OF_EARTH.test(folded) || COORDINATES.some((role) => isCalled(name, role))) return 'degrees';
  const roles = Object.keys(NAMES) as ColumnRole[];
  if (knownUnitOf(name) !== null || unitOfName(name) !== null || roles.some((role) => isCalled(name, role)))
    return 'other';
  return BLANK.test(folded) ? 'nothing' : 'unknown';
}
