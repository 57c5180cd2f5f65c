import { NativeSelect } from '@mantine/core';
import type { Baseline } from '@throughline/shared/schema';
import { dayBefore, sayMoment } from './moments.ts';

interface MomentChoiceProps {
  label: string;
  value: string;
  baselines: readonly Baseline[];
  today: Date;
  onChange: (moment: string) => void;
}

const AGO = [
  [1, 'Yesterday'],
  [7, 'A week ago'],
  [30, 'A month ago'],
] as const;

/** One of the two moments. An address may name one that is not among those offered: it is offered, too. */
export function MomentChoice({ label, value, baselines, today, onChange }: MomentChoiceProps) {
  const names = baselines.map(({ name }) => ({ value: name, label: name }));
  const days = AGO.map(([days, words]) => ({ value: dayBefore(today, days), label: words }));
  const others = [{ value: 'now', label: 'Now' }, ...days, { value: '0', label: 'The beginning' }];
  const isOffered = [...names, ...others].some((option) => option.value === value);
  return (
    <NativeSelect
      label={label}
      size="sm"
      value={value}
      data={[
        ...(isOffered ? [] : [{ value, label: sayMoment(value) }]),
        ...(names.length > 0 ? [{ group: 'Baselines', items: names }] : []),
        { group: 'Moments', items: others },
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
