import '../../../styles/css/fields.css';
import type { Ref } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly className?: string;
  readonly field?: Ref<HTMLTextAreaElement>;
  readonly onChange: (text: string) => void;
}

/** Single-line text that wraps and grows instead of scrolling; rejects line breaks. */
export function LineField({ label, value, placeholder, className, field, onChange }: Props) {
  return (
    <label className="field field-line">
      <span>{label}</span>
      <textarea
        ref={field}
        rows={1}
        className={className}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
    </label>
  );
}
