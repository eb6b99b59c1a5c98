import { type Grading, gradesOf } from '../../../domain/grading.ts';
import { nameGrade, useGradingsT } from './grading-words.ts';

interface Props {
  readonly label: string;
  readonly grading: Grading;
  readonly value: number;
  readonly onChange: (grade: number) => void;
}

/** The grades of one grading, the ungraded first. */
export function GradeSelect({ label, grading, value, onChange }: Props) {
  const t = useGradingsT();
  return (
    <label className="field">
      <span>{label}</span>
      <select
        className="select"
        value={value}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        {gradesOf(grading).map((grade) => (
          <option key={grade} value={grade}>
            {nameGrade(t, grading, grade)}
          </option>
        ))}
      </select>
    </label>
  );
}
