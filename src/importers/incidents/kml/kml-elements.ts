/** Builds records from KML elements. */
import { EXPORTED_DOCUMENT } from '../../../domain/exported-columns.ts';
import type { MarkupRecords } from '../markup/markup-records.ts';
import { positionsOf } from '../markup/position-text.ts';
import type { Attributes, MarkupHandler } from '../markup/read-markup.ts';

/** Children of a Placemark that become columns. */
const OWN = new Set(['name', 'description', 'address', 'phoneNumber', 'Snippet', 'snippet']);
const FOLDERS = new Set(['Folder', 'Document']);
/** Features without a position, and geometry without a point. */
const UNREAD = new Set(['GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Model']);

export class KmlElements implements MarkupHandler {
  linkCount = 0;
  /** How often each element occurs that is not read. */
  readonly unread = new Map<string, number>();
  readonly #records: MarkupRecords;
  readonly #path: string[] = [];
  /** Names of the enclosing folders, starting with the document; empty if unnamed. */
  readonly #folders: string[] = [];
  #dataName = '';
  /** Whether this app exported the file; its data then repeats all displayed values. */
  #isOwnExport = false;
  /** Current track, in time order. */
  #track: number[] = [];
  #moments: string[] = [];

  constructor(records: MarkupRecords) {
    this.#records = records;
  }

  open(name: string, attributes: Attributes): void {
    this.#path.push(name);
    if (FOLDERS.has(name)) this.#folders.push('');
    if (name === 'Document' && attributes['id'] === EXPORTED_DOCUMENT) this.#isOwnExport = true;
    if (name === 'NetworkLink') this.linkCount += 1;
    if (UNREAD.has(name)) this.unread.set(name, (this.unread.get(name) ?? 0) + 1);
    if (name === 'Placemark') {
      this.#records.begin();
      this.#records.put('id', attributes['id'] ?? '');
      this.#records.put('folder', this.#folders.slice(1).filter(Boolean).join(' / '));
    }
    if (name === 'Data' || name === 'SimpleData') this.#dataName = attributes['name'] ?? '';
    if (name === 'Track') {
      this.#track = [];
      this.#moments = [];
    }
  }

  close(name: string, text: string): void {
    this.#path.pop();
    const parent = this.#path.at(-1) ?? '';
    if (FOLDERS.has(name)) this.#folders.pop();
    else if (name === 'name' && FOLDERS.has(parent)) this.#folders[this.#folders.length - 1] = text;
    if (!this.#records.isOpen) return;
    if (name === 'Placemark') this.#records.end();
    else if (name === 'coordinates') this.#addCoordinates(parent, text);
    else if (name === 'coord') this.#track.push(...positionsOf(text.replace(/\s+/g, ',')).slice(0, 2));
    else if (name === 'when' && parent === 'Track') this.#moments.push(text);
    else if (name === 'Track') this.#endTrack();
    else this.#putCell(name, parent, text);
  }

  spoiled(): void {
    this.#records.spoil();
  }

  #putCell(name: string, parent: string, text: string): void {
    if (name === 'value' && parent === 'Data') this.#records.put(this.#dataName, text);
    else if (this.#isOwnExport) return;
    else if (name === 'SimpleData') this.#records.put(this.#dataName, text);
    else if (name === 'when' && parent === 'TimeStamp') this.#records.put('when', text);
    else if (parent === 'TimeSpan' && (name === 'begin' || name === 'end')) this.#records.put(name, text);
    else if (parent === 'Placemark' && OWN.has(name)) this.#records.put(name, text);
    // Elements of custom schemas, which need no declaration.
    else if (parent === 'ExtendedData' && name !== 'Data' && name !== 'SchemaData')
      this.#records.put(name, text);
  }

  #addCoordinates(parent: string, text: string): void {
    const { shape } = this.#records;
    const positions = positionsOf(text);
    if (parent === 'Point') {
      for (let at = 0; at < positions.length; at += 2)
        shape.addPoint(positions[at] ?? Number.NaN, positions[at + 1] ?? Number.NaN);
    } else if (parent === 'LinearRing' && this.#path.includes('Polygon')) shape.addRing(positions);
    else shape.addLine(positions);
  }

  #endTrack(): void {
    this.#records.shape.addLine(this.#track);
    this.#records.put('begin', this.#moments[0] ?? '');
    this.#records.put('end', this.#moments.at(-1) ?? '');
  }
}
