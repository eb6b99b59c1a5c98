import type { Translated } from '../../messages.ts';
import type en from '../en/drop.ts';

const drop: Translated<typeof en> = {
  'drop.hint': 'Spustite, da se odpre',
  'drop.leftOut':
    'Datoteke se odpirajo posamično, tu {name}. {count, plural, one {Druga datoteka je bila izpuščena.} two {Drugi dve datoteki sta bili izpuščeni.} few {Druge # datoteke so bile izpuščene.} other {Drugih # datotek je bilo izpuščenih.}}',
  'drop.later': '{name} je odprta in bo po koncu predstavitve ob zemljevidu.',
  'drop.pick': 'Znova odpri pogled',
  'drop.pick.about':
    'Tu narejena slika nosi svoj pogled. Izberite jo ali jo spustite na zemljevid, pa je pogled tak, kot je bil.',
  'drop.pick.button': 'Izberi sliko …',
  'drop.opened': 'Pogled iz {name} je odprt.',
  'drop.chapter': 'Slika je bila narejena iz »{chapter}«, poglavja predstavitve »{title}«.',
  'drop.presentFrom': 'Predstavi od tu',
  'drop.failed': '{name}: pogled se ni odprl.',
  'drop.failure.too-large': 'Večja je od {limit} MB in večja od vsake tu narejene slike.',
  'drop.failure.unreadable': 'Brskalnik je ni mogel prebrati: morda je bila premaknjena. Izberite jo znova.',
  'drop.failure.no-picture': 'Ni ne slika PNG ne slika SVG. Izberite tako, ki je bila narejena tukaj.',
  'drop.failure.damaged': 'Slika je odrezana ali poškodovana. Prosite, da vam jo pošljejo znova.',
  'drop.failure.nothing-carried':
    'Ne nosi pogleda: nastala je drugje ali pa je program na njeni poti pogled odstranil. Vzemite izvirno datoteko.',
  'drop.failure.not-understood': 'Kar nosi, ni pogled tega atlasa. Vzemite izvirno datoteko.',
  'drop.failure.newer':
    'Naredila jo je novejša različica atlasa. Znova naložite to stran in poskusite še enkrat.',
};

export default drop;
