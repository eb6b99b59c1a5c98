import type { Translated } from '../../messages.ts';
import type en from '../en/coverage.ts';

const coverage: Translated<typeof en> = {
  'coverage.title': 'Mbulimi nga përmbledhja',
  'coverage.intro':
    'Çdo pasazh i dokumentit i llogaritur: me çfarë lidhet në hartë, çfarë nuk përmend asnjë vend, çfarë është jashtë temës dhe ku dokumenti hesht. Filtrat e hartës nuk ndryshojnë asgjë këtu.',
  'coverage.sum':
    '{all, number} pasazhe: {linked, number} të lidhura me vende, {noPlace, number} pa vend, {outOfScope, number} jashtë temës; {mentions, number} përmendje elementesh.',
  'coverage.loading': 'Po merret përmbledhja…',
  'coverage.download': 'Shkarko si CSV',
  'coverage.downloaded': 'Tabela e mbulimit është te shkarkimet tuaja: {file}',
  'coverage.print': 'Shtyp',
  'coverage.sections': 'Sipas pjesëve',
  'coverage.sections.note': 'Numrat e një pjese përfshijnë nënpjesët dhe fusnotat e saj.',
  'coverage.section': 'Pjesa',
  'coverage.passages': 'Pasazhe',
  'coverage.status.linked': 'Me vend',
  'coverage.status.no-place': 'Pa vend',
  'coverage.status.out-of-scope': 'Jashtë temës',
  'coverage.mentions': 'Përmendje',
  'coverage.total': 'I gjithë dokumenti',
  'coverage.jurisdictions': 'Sipas juridiksioneve',
  'coverage.jurisdictions.note':
    'Çdo pasazh një herë, sipas mënyrës si e prek juridiksionin: bashkë janë të gjitha pasazhet e dokumentit.',
  'coverage.jurisdiction': 'Juridiksioni',
  'coverage.reach.asserts': 'Dokumenti thotë',
  'coverage.reach.overtaken': 'E tejkaluar tashmë',
  'coverage.reach.context': 'Kalimthi',
  'coverage.reach.through': 'Vetëm përmes një grupi',
  'coverage.reach.silent': 'Aspak',
  'coverage.gaps': 'Ku dokumenti hesht',
  'coverage.gaps.sections': 'Pjesë që nuk e përmendin kurrë',
  'coverage.gaps.markets': 'Tregje që dokumenti nuk i vendos atje',
  'coverage.gaps.none': 'asnjë',
  'coverage.gaps.all': 'të gjashtë',
  'coverage.no-place': 'Pa vend',
  'coverage.no-place.note': 'Flasin për temën, por për asnjë vend në hartë.',
  'coverage.out-of-scope': 'Jashtë temës, dhe pse',
  'coverage.passage': 'Pasazhi',
  'coverage.subject': 'Për çfarë flet',
  'coverage.reason': 'Arsyeja',
  'coverage.csv.id': 'pasazhi',
  'coverage.csv.section': 'pjesa',
  'coverage.csv.kind': 'lloji',
  'coverage.csv.page': 'faqja',
  'coverage.csv.title': 'titulli',
  'coverage.csv.status': 'gjendja',
  'coverage.csv.reason': 'arsyeja',
  'coverage.csv.mentions': 'përmendje',
  'coverage.csv.words': 'fjalë të origjinalit',
};

export default coverage;
