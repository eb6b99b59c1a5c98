/**
 * The result of opening the user's copy of the brief, or the reason for failure. Values only: the interface
 * writes the sentences and adds the file name.
 */
import type { Result } from '../../lib/result.ts';
import type { DocumentFormat, OtherFormat } from './formats.ts';

export interface OpenedDocument {
  /**
   * Lines end in `\n`, an empty line separates paragraphs, a form feed separates pages of a PDF. Markup is
   * plain characters.
   */
  readonly text: string;
  readonly format: DocumentFormat;
  /** Only for formats with pages. */
  readonly pages?: number;
  readonly warnings: readonly DocumentWarning[];
}

/** Does not stop the document from opening. */
export type DocumentWarning =
  /** The extension differs from the format of the bytes. */
  | { readonly kind: 'misnamed'; readonly extension: string; readonly format: DocumentFormat }
  /** An HTML page: its markup is part of the text. */
  | { readonly kind: 'html' }
  /** Not Unicode; letters beyond western Europe may be wrong. */
  | { readonly kind: 'legacy-encoding'; readonly encoding: 'windows-1252' }
  /** Undecodable characters, each read as U+FFFD. */
  | { readonly kind: 'spoiled-characters'; readonly count: number }
  /** Scanned or blank pages, counted from 1. */
  | { readonly kind: 'pages-without-text'; readonly pages: readonly number[] }
  /** Counted from 1. */
  | { readonly kind: 'pages-damaged'; readonly pages: readonly number[] };

export type DocumentFailure =
  /** No bytes, or only white space. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly sizeBytes: number; readonly limitBytes: number }
  /** The browser could not read it: a folder, or moved, changed or deleted since it was chosen. */
  | { readonly kind: 'unreadable' }
  /** Neither text nor a known format. */
  | { readonly kind: 'binary' }
  | { readonly kind: 'unsupported-format'; readonly format: OtherFormat }
  /** Password-protected. */
  | { readonly kind: 'encrypted'; readonly format: 'pdf' | 'docx' }
  /**
   * `detail` is the parser's message, for fault reports; `part` is the faulty part inside the file, if known.
   */
  | {
      readonly kind: 'damaged';
      readonly format: 'pdf' | 'docx';
      readonly detail: string;
      readonly part?: string;
    }
  /** Scanned pages: it needs text recognition first. */
  | { readonly kind: 'no-text'; readonly format: 'pdf' | 'docx'; readonly pages?: number }
  /**
   * It would unpack to far more than a document holds. `limit` is in the unit of the measure: parts, bytes,
   * or times its packed size.
   */
  | {
      readonly kind: 'zip-bomb';
      readonly measure: 'entries' | 'bytes' | 'ratio';
      readonly limit: number;
    }
  /** The code that reads this format could not be fetched. */
  | { readonly kind: 'reader-missing'; readonly format: DocumentFormat };

export interface DocumentProgress {
  readonly unit: 'bytes' | 'pages';
  readonly done: number;
  readonly total: number;
}

/** Reads one format. May keep or detach `bytes`. @throws only for programming errors */
export type ReadDocument = (
  bytes: Uint8Array<ArrayBuffer>,
  onProgress: (progress: DocumentProgress) => void,
) => Promise<Result<OpenedDocument, DocumentFailure>>;
