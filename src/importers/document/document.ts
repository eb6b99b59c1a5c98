/**
 * What opening a reader's own copy of the brief gives, or why it could not be opened. Values only: the interface makes the sentences,
 * and it knows the name of the file.
 */
import type { Result } from '../../lib/result.ts';
import type { DocumentFormat, OtherFormat } from './formats.ts';

export interface OpenedDocument {
  /** Lines end in `\n`, paragraphs stand apart by an empty line, pages of a PDF by a form feed. Markup of any kind is just characters. */
  readonly text: string;
  readonly format: DocumentFormat;
  /** Only where the format has pages of its own. */
  readonly pages?: number;
  readonly warnings: readonly DocumentWarning[];
}

/** The document is open, but the reader should know this. */
export type DocumentWarning =
  /** The extension promises something else than the bytes are. */
  | { readonly kind: 'misnamed'; readonly extension: string; readonly format: DocumentFormat }
  /** A page of the web: its markup is among the text. */
  | { readonly kind: 'html' }
  /** Not Unicode; letters beyond western Europe's may be wrong. */
  | { readonly kind: 'legacy-encoding'; readonly encoding: 'windows-1252' }
  /** Characters that the file spoils, each read as U+FFFD. */
  | { readonly kind: 'spoiled-characters'; readonly count: number }
  /** Pictures of pages, or blank ones. Counted from 1. */
  | { readonly kind: 'pages-without-text'; readonly pages: readonly number[] }
  /** Counted from 1. */
  | { readonly kind: 'pages-damaged'; readonly pages: readonly number[] };

export type DocumentFailure =
  /** No bytes, or nothing but space. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly sizeBytes: number; readonly limitBytes: number }
  /** The browser could not read it: a folder, moved, changed or taken away since it was chosen. */
  | { readonly kind: 'unreadable' }
  /** Not a text, and nothing that we know. */
  | { readonly kind: 'binary' }
  | { readonly kind: 'unsupported-format'; readonly format: OtherFormat }
  /** Asks for a password. */
  | { readonly kind: 'encrypted'; readonly format: 'pdf' | 'docx' }
  /** `detail` is for a report of the fault, in the words of the parser; `part` is the part inside the file, where one is to blame. */
  | {
      readonly kind: 'damaged';
      readonly format: 'pdf' | 'docx';
      readonly detail: string;
      readonly part?: string;
    }
  /** Pictures of pages: it needs text recognition first. */
  | { readonly kind: 'no-text'; readonly format: 'pdf' | 'docx'; readonly pages?: number }
  /** It would unpack to far more than a document holds. `limit` is in the unit of the measure: parts, bytes, or times its packed size. */
  | {
      readonly kind: 'zip-bomb';
      readonly measure: 'entries' | 'bytes' | 'ratio';
      readonly limit: number;
    }
  /** The part of the site that reads this format could not be fetched. */
  | { readonly kind: 'reader-missing'; readonly format: DocumentFormat };

export interface DocumentProgress {
  readonly unit: 'bytes' | 'pages';
  readonly done: number;
  readonly total: number;
}

/** Reads one format. May keep or detach `bytes`. @throws only for faults of ours */
export type ReadDocument = (
  bytes: Uint8Array<ArrayBuffer>,
  onProgress: (progress: DocumentProgress) => void,
) => Promise<Result<OpenedDocument, DocumentFailure>>;
