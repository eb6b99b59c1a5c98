import { type Grading, gradesOf } from '../../../domain/grading.ts';
import { SelectField } from '../../../ui/primitives/select-field.tsx';
import { nameGrade, useGradingsT } from './grading-words.ts';

interface Props {
  readonly label: string;
  readonly grading: Grading;
  readonly value: number;
  readonly onChange: (grade: number) => void;
}

/** Selects a grade, ungraded first. */
export function GradeSelect({ label, grading, value, onChange }: Props) {
  const t = useGradingsT();
  return (
    <SelectField
      label={label}
      value={`${value}`}
      options={gradesOf(grading).map((grade) => ({ value: `${grade}`, label: nameGrade(t, grading, grade) }))}
      onChoose={(grade) => onChange(Number(grade))}
    />
  );
}
