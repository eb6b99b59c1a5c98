import type { Translated } from '../../messages.ts';
import english from '../en/original.ts';

const original: Translated<typeof english> = { ...english };

export default original;
