import type { Translated } from '../../messages.ts';
import type en from '../en/one-file.ts';

const oneFile: Translated<typeof en> = {
  'file.damaged':
    'Este archivo está dañado o se modificó, y su atlas no se puede abrir. Consiga una copia nueva. Un navegador anterior a 2023 tampoco puede abrirlo.',
  'file.note': 'Un archivo del {date} · {title}',
  'file.intro':
    'Todo el atlas con esta presentación en un solo archivo. No necesita conexión ni pide nada a nadie.',
  'file.made': 'Creado el {date} a partir de la edición {edition} de los datos.',
  'file.present': 'Presentar',
  'file.toMap': 'Al mapa',
  'file.allBriefings': 'Todas las presentaciones',
  'file.length':
    '{chapters, plural, one {# capítulo} many {# de capítulos} other {# capítulos}} · {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  'file.holds': 'Qué contiene este archivo',
  'file.compared': 'Cotejado hasta ahora: {done} de {total} partes.',
  'file.asListed': 'Las {total} partes son como dice su SHA-256 en la lista ({size} MB descomprimidas).',
  'file.notAsListed':
    '{count, plural, one {# parte no es} many {# de partes no son} other {# partes no son}} como dice la lista: el archivo está dañado o se modificó. No confíe en él y consiga una copia nueva.',
  'file.limits':
    'Esto revela daños, no falsificaciones: quien cambia un archivo puede cambiar también su lista. Para estar seguro, compare el SHA-256 del archivo entero con el que se indicó al crearlo.',
  'file.part': 'Parte',
  'file.bytes': 'Bytes',
  'file.is': 'Como en la lista',
  'file.yes': 'sí',
  'file.no': 'no',
  'file.waiting': 'aún sin cotejar',
  'file.apart':
    'El armazón de la página con su primera imagen, y la propia lista, no son partes. El navegador ejecuta los dos scripts solo cuando son los que nombra la política de la página.',
};

export default oneFile;
