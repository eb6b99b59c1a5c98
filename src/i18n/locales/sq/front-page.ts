import type { Translated } from '../../messages.ts';
import type en from '../en/front-page.ts';

const frontPage: Translated<typeof en> = {
  'front.title': 'Shifra kyçe',
  'front.qualified.about': 'rreth {value}',
  'front.qualified.over': 'mbi {value}',
  'front.qualified.nearly': 'gati {value}',
  'front.schengen':
    'juridiksione janë brenda zonës Shengen në kufijtë tokësorë; më {day} ishin {before, number}.',
  'front.detections':
    'kalime të parregullta të kufirit të zbuluara në rrugën e Ballkanit Perëndimor në vitin {year}; {peak} në vitin {peakYear}.',
  'front.detections.note':
    'Zbulime të raportuara nga Frontexi, jo persona. Ato varen edhe nga vendi dhe mënyra e vëzhgimit të kufijve.',
  'front.seizures': '{market} ({port}, {date}): gjetja më e madhe me datë në një port të rajonit.',
  'front.seizures.note':
    '{count, number} gjetjet më të mëdha me datë të heroinës ose kokainës në porte të rajonit; pa ato ku lloji i drogës është i kontestuar.',
  'front.scores':
    'vlerësimi mesatar i tregut “{market}” në {count, plural, one {# juridiksion} other {# juridiksione}}, më i larti nga {markets, plural, one {# treg i paligjshëm} other {# tregje të paligjshme}}.',
  'front.scores.note':
    'Vlerësimet e juridiksioneve janë nga 1 deri në 10 (pikat). Mesatarja e tyre (vija) është llogaritur nga ne. Pa vlerësim: {unscored}.',
  'front.coverage':
    'pasazhe flasin për vetë juridiksionin ({name}), më pak se për çdo tjetër. Asnjë juridiksion nuk ka më shumë se {most, number}.',
  'front.coverage.note': 'Pasazhet për një grup nuk numërohen.',
  'front.changes':
    'shënime me datë për çfarë ka ndryshuar që nga dokumenti i vitit {year}; i fundit: {date}.',
  'front.passages':
    'pasazhe të dokumentit, secili i perifrazuar; {linked, number} janë të lidhura me vende në hartë.',
  'front.business-model': 'faza të një modeli biznesi: figura I e dokumentit, siç e rindërtojmë.',
  'front.landscape': 'tregje të paligjshme: figura II e dokumentit.',
  'front.dated': 'Data: {date}. Burimi:',
  'front.someRows':
    'Shfaqen {shown, number} vlerat më të larta dhe më e ulëta, nga {count, number} gjithsej.',
  'front.series.eu': 'BE',
  'front.series.schengen': 'Shengen',
  'front.series.linked': 'Të lidhura me vende',
  'front.series.no-place': 'Pa vend',
  'front.series.out-of-scope': 'Jashtë temës',
  'front.finds': 'Gjetje të heroinës ose kokainës',
  'front.table': 'tabela dhe {count, plural, one {# burim} other {# burime}}',
  'front.table.what': 'Subjekti',
  'front.table.date': 'Data',
  'front.table.market': 'Tregu',
  'front.table.value': 'Vlera',
  'front.table.mean': 'Mesatarja',
};

export default frontPage;
