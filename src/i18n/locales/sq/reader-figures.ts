import type { Translated } from '../../messages.ts';
import type en from '../en/reader-figures.ts';
import english from '../en/reader-figures.ts';

const readerFigures: Translated<typeof en> = { ...english };

export default readerFigures;
