/** Builds records from GPX elements. */
import type { MarkupRecords } from '../markup/markup-records.ts';
import { degreesOf } from '../markup/position-text.ts';
import type { Attributes, MarkupHandler } from '../markup/read-markup.ts';

const RECORDS = new Set(['wpt', 'rte', 'trk']);
const POINTS = new Set(['rtept', 'trkpt']);

export class GpxElements implements MarkupHandler {
  readonly #records: MarkupRecords;
  readonly #path: string[] = [];
  /** Current route or track segment: x and y alternate. */
  #line: number[] = [];
  #begin = '';
  #end = '';
  /** Whether the open element has no children: only then is it a cell. */
  #isLeaf = false;

  constructor(records: MarkupRecords) {
    this.#records = records;
  }

  open(name: string, attributes: Attributes): void {
    this.#path.push(name);
    this.#isLeaf = true;
    if (RECORDS.has(name) && !this.#records.isOpen) {
      this.#records.begin();
      this.#line = [];
      this.#begin = '';
      this.#end = '';
      this.#records.put('element', name);
      if (name === 'wpt')
        this.#records.shape.addPoint(degreesOf(attributes['lon']), degreesOf(attributes['lat']));
    } else if (POINTS.has(name)) this.#line.push(degreesOf(attributes['lon']), degreesOf(attributes['lat']));
    else if (name === 'link') this.#records.put('link', attributes['href'] ?? '');
  }

  close(name: string, text: string): void {
    this.#path.pop();
    const isLeaf = this.#isLeaf;
    this.#isLeaf = false;
    if (!this.#records.isOpen) return;
    const parent = this.#path.at(-1) ?? '';
    if (RECORDS.has(name)) this.#endRecord();
    else if (name === 'trkseg') this.#endLine();
    else if (this.#path.some((one) => POINTS.has(one))) {
      if (name === 'time' && POINTS.has(parent)) this.#addMoment(text);
    } else if (isLeaf && name !== 'link' && parent !== 'link') this.#records.put(name, text);
  }

  spoiled(): void {
    this.#records.spoil();
  }

  #addMoment(text: string): void {
    if (this.#begin === '') this.#begin = text;
    this.#end = text;
  }

  #endLine(): void {
    this.#records.shape.addLine(this.#line);
    this.#line = [];
  }

  #endRecord(): void {
    this.#endLine();
    this.#records.put('begin', this.#begin);
    this.#records.put('end', this.#end);
    this.#records.end();
  }
}
