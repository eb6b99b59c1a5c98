import type { Translated } from '../../messages.ts';
import type en from '../en/record-export.ts';

const recordExport: Translated<typeof en> = {
  'recordExport.title': 'Predarea incidentelor',
  'recordExport.intro':
    'Un fișier cu înregistrările pe care le alegeți. Se face în acest browser și se salvează pe acest dispozitiv: nimic nu se trimite nicăieri.',
  'recordExport.set': 'Înregistrări din',
  'recordExport.rows': 'Care înregistrări',
  'recordExport.rows.all': 'Toate: {count}',
  'recordExport.rows.passing': 'Cele care trec de filtre: {count}',
  'recordExport.rows.picked': 'Cele selectate în tabel: {count}',
  'recordExport.position': 'Poziții',
  'recordExport.position.exact': 'așa cum sunt',
  'recordExport.position.cell': 'mijlocul unei celule de {side} km',
  'recordExport.position.jurisdiction': 'doar jurisdicția',
  'recordExport.position.none': 'omise',
  'recordExport.date': 'Date calendaristice',
  'recordExport.date.exact': 'așa cum sunt',
  'recordExport.date.month': 'doar luna și anul',
  'recordExport.date.year': 'doar anul',
  'recordExport.date.none': 'omise',
  'recordExport.coarse':
    'Toate celulele au aceeași suprafață. Înregistrările se amestecă și se renumerotează, textele libere se omit dacă nu le adăugați, iar un câmp al fișierului care spune mai exact o dată sau o poziție rămâne gol. Cuvintele pe care le adăugați pot totuși spune mai mult: citiți previzualizarea.',
  'recordExport.columns': 'Coloane',
  'recordExport.quantity': 'Cantitate și unitate',
  'recordExport.grades': 'Cu evaluările dumneavoastră',
  'recordExport.tags': 'Cu jurisdicția și cele mai apropiate tronson, punct de trecere, port și frontieră',
  'recordExport.tags.coarse': 'Cu jurisdicția',
  'recordExport.tags.waiting': 'Încă se stabilește unde se află înregistrările.',
  'recordExport.preview': 'Ce se predă',
  'recordExport.preview.records':
    'Înregistrări: {count}, dintre care {placed} cu poziție și {dated} cu dată.',
  'recordExport.preview.shared':
    'Locuri: {cells}; cel mai mic număr de înregistrări care împart unul: {least}. Înregistrări care își împart locul cu mai puțin de alte patru: {few}.',
  'recordExport.preview.emptied':
    'Câmpuri care rămân goale fiindcă spun mai exact o dată sau o poziție: {cells}; înregistrări examinate: {rows}.',
  'recordExport.preview.size': 'Fișierul va avea circa {size}.',
  'recordExport.preview.none': 'Nu este aleasă nicio înregistrare.',
  'recordExport.preview.making': 'Se calculează…',
  'recordExport.save': 'Salvează fișierul',
  'recordExport.stop': 'Oprește',
  'recordExport.saveAbout': 'Salvează ce se spune despre el (TXT)',
  'recordExport.about.beside':
    'CSV nu are loc pentru marcajul de confidențialitate și filtre: salvați-le alături.',
  'recordExport.working': 'Se scrie: {percent}',
  'recordExport.done': 'Salvat: {file}, {size}.',
  'recordExport.stopped': 'Oprit. Nu s-a salvat nimic.',
  'recordExport.failed': 'Fișierul nu a putut fi făcut.',
  'recordExport.failed.too-many-rows':
    'Acest format nu cuprinde atâtea înregistrări. Alegeți mai puține sau alt format.',
  'recordExport.failed.too-many-columns':
    'Acest format nu cuprinde atâtea coloane. Alegeți mai puține sau alt format.',
  'recordExport.failed.text-too-long':
    'Un text este mai lung decât permite un câmp al acestui format. Omiteți-i coloana sau alegeți alt format.',
  'recordExport.failed.too-large':
    'Fișierul ar fi mai mare decât permite acest format. Alegeți mai puține înregistrări sau alt format.',
  'recordExport.about.filters': 'Filtre',
  'recordExport.about.exactness': 'Exactitate',
  'recordExport.about.made': 'Făcut',
  'recordExport.about.madeBy': 'cu Crossroads, {date}',
  'recordExport.about.noFilters': 'niciunul',
  'recordExport.filter.period': 'Perioadă',
  'recordExport.filter.weekday': 'Luna și ziua săptămânii',
  'recordExport.filter.text': 'Text',
  'recordExport.filter.inside': 'În zone',
  'recordExport.filter.outside': 'În afara zonelor',
  'recordExport.fileName': 'incidente',
};

export default recordExport;
