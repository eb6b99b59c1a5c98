import type { Translated } from '../../messages.ts';
import type en from '../en/ledger.ts';

const ledger: Translated<typeof en> = {
  'ledger.title': 'Regjistri',
  'ledger.intro':
    'Çdo pasazh i dokumentit i llogaritur: me çfarë lidhet në hartë, çfarë nuk përmend asnjë vend, çfarë është jashtë temës dhe ku dokumenti hesht. Filtrat e hartës nuk ndryshojnë asgjë këtu.',
  'ledger.sum':
    '{all, number} pasazhe: {linked, number} të lidhura me vende, {noPlace, number} pa vend, {outOfScope, number} jashtë temës; {mentions, number} përmendje elementesh.',
  'ledger.loading': 'Po merret përmbledhja…',
  'ledger.download': 'Shkarko si CSV',
  'ledger.downloaded': 'Regjistri është te shkarkimet tuaja: {file}',
  'ledger.print': 'Shtyp',
  'ledger.sections': 'Sipas pjesëve',
  'ledger.sections.note': 'Numrat e një pjese përfshijnë nënpjesët dhe fusnotat e saj.',
  'ledger.section': 'Pjesa',
  'ledger.passages': 'Pasazhe',
  'ledger.status.linked': 'Me vend',
  'ledger.status.no-place': 'Pa vend',
  'ledger.status.out-of-scope': 'Jashtë temës',
  'ledger.mentions': 'Përmendje',
  'ledger.total': 'I gjithë dokumenti',
  'ledger.jurisdictions': 'Sipas juridiksioneve',
  'ledger.jurisdictions.note':
    'Çdo pasazh një herë, sipas mënyrës si e prek juridiksionin: bashkë janë të gjitha pasazhet e dokumentit.',
  'ledger.jurisdiction': 'Juridiksioni',
  'ledger.reach.asserts': 'Dokumenti thotë',
  'ledger.reach.overtaken': 'E tejkaluar tashmë',
  'ledger.reach.context': 'Kalimthi',
  'ledger.reach.through': 'Vetëm përmes një grupi',
  'ledger.reach.silent': 'Aspak',
  'ledger.silence': 'Ku dokumenti hesht',
  'ledger.silence.sections': 'Pjesë që nuk e përmendin kurrë',
  'ledger.silence.markets': 'Tregje që dokumenti nuk i vendos atje',
  'ledger.silence.none': 'asnjë',
  'ledger.silence.all': 'të gjashtë',
  'ledger.no-place': 'Pa vend',
  'ledger.no-place.note': 'Flasin për temën, por për asnjë vend në hartë.',
  'ledger.out-of-scope': 'Jashtë temës, dhe pse',
  'ledger.passage': 'Pasazhi',
  'ledger.subject': 'Për çfarë flet',
  'ledger.reason': 'Arsyeja',
  'ledger.csv.id': 'pasazhi',
  'ledger.csv.section': 'pjesa',
  'ledger.csv.kind': 'lloji',
  'ledger.csv.page': 'faqja',
  'ledger.csv.title': 'titulli',
  'ledger.csv.status': 'gjendja',
  'ledger.csv.reason': 'arsyeja',
  'ledger.csv.mentions': 'përmendje',
  'ledger.csv.words': 'fjalë të origjinalit',
};

export default ledger;
