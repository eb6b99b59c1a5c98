import type { Translated } from '../../messages.ts';
import type en from '../en/hand-over.ts';

const handOver: Translated<typeof en> = {
  'handOver.title': 'Predarea incidentelor',
  'handOver.intro':
    'Un fișier cu înregistrările pe care le alegeți. Se face în acest browser și se salvează pe acest dispozitiv: nimic nu se trimite nicăieri.',
  'handOver.set': 'Înregistrări din',
  'handOver.format': 'Format',
  'handOver.rows': 'Care înregistrări',
  'handOver.rows.all': 'Toate: {count}',
  'handOver.rows.passing': 'Cele care trec de filtre: {count}',
  'handOver.rows.picked': 'Cele selectate în tabel: {count}',
  'handOver.position': 'Poziții',
  'handOver.position.exact': 'așa cum sunt',
  'handOver.position.cell': 'mijlocul unei celule de {side} km',
  'handOver.position.jurisdiction': 'doar jurisdicția',
  'handOver.position.none': 'omise',
  'handOver.date': 'Date calendaristice',
  'handOver.date.exact': 'așa cum sunt',
  'handOver.date.month': 'doar luna și anul',
  'handOver.date.year': 'doar anul',
  'handOver.date.none': 'omise',
  'handOver.coarse':
    'Toate celulele au aceeași suprafață. Înregistrările se amestecă și se renumerotează, textele libere se omit dacă nu le adăugați, iar un câmp al fișierului care spune mai exact o dată sau o poziție rămâne gol. Cuvintele pe care le adăugați pot totuși spune mai mult: citiți previzualizarea.',
  'handOver.columns': 'Coloane',
  'handOver.quantity': 'Cantitate și unitate',
  'handOver.grades': 'Cu evaluările dumneavoastră',
  'handOver.tags': 'Cu jurisdicția și cele mai apropiate tronson, punct de trecere, port și frontieră',
  'handOver.tags.coarse': 'Cu jurisdicția',
  'handOver.tags.waiting': 'Încă se stabilește unde se află înregistrările.',
  'handOver.handling': 'Marcaj de confidențialitate',
  'handOver.preview': 'Ce se predă',
  'handOver.preview.records': 'Înregistrări: {count}, dintre care {placed} cu poziție și {dated} cu dată.',
  'handOver.preview.shared':
    'Locuri: {cells}; cel mai mic număr de înregistrări care împart unul: {least}. Înregistrări care își împart locul cu mai puțin de alte patru: {few}.',
  'handOver.preview.emptied':
    'Câmpuri care rămân goale fiindcă spun mai exact o dată sau o poziție: {cells}; înregistrări examinate: {rows}.',
  'handOver.preview.size': 'Fișierul va avea circa {size}.',
  'handOver.preview.none': 'Nu este aleasă nicio înregistrare.',
  'handOver.preview.making': 'Se calculează…',
  'handOver.save': 'Salvează fișierul',
  'handOver.stop': 'Oprește',
  'handOver.saveAbout': 'Salvează ce se spune despre el (TXT)',
  'handOver.about.beside':
    'CSV nu are loc pentru marcajul de confidențialitate și filtre: salvați-le alături.',
  'handOver.working': 'Se scrie: {percent}',
  'handOver.done': 'Salvat: {file}, {size}.',
  'handOver.stopped': 'Oprit. Nu s-a salvat nimic.',
  'handOver.failed': 'Fișierul nu a putut fi făcut.',
  'handOver.failed.too-many-rows':
    'Acest format nu cuprinde atâtea înregistrări. Alegeți mai puține sau alt format.',
  'handOver.failed.too-many-columns':
    'Acest format nu cuprinde atâtea coloane. Alegeți mai puține sau alt format.',
  'handOver.failed.text-too-long':
    'Un text este mai lung decât permite un câmp al acestui format. Omiteți-i coloana sau alegeți alt format.',
  'handOver.failed.too-large':
    'Fișierul ar fi mai mare decât permite acest format. Alegeți mai puține înregistrări sau alt format.',
  'handOver.about.filters': 'Filtre',
  'handOver.about.exactness': 'Exactitate',
  'handOver.about.made': 'Făcut',
  'handOver.about.madeBy': 'cu Crossroads, {date}',
  'handOver.about.notes': 'Note privind numele și frontierele',
  'handOver.about.noFilters': 'niciunul',
  'handOver.filter.period': 'Perioadă',
  'handOver.filter.weekday': 'Luna și ziua săptămânii',
  'handOver.filter.text': 'Text',
  'handOver.filter.inside': 'În zone',
  'handOver.filter.outside': 'În afara zonelor',
  'handOver.fileName': 'incidente',
};

export default handOver;
