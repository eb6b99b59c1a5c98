import type { Translated } from '../../messages.ts';
import type en from '../en/reader.ts';
import english from '../en/reader.ts';

const reader: Translated<typeof en> = { ...english };

export default reader;
