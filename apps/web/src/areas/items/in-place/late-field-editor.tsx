import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';

const FieldEditor = lazy(() =>
  import('./field-editor.tsx').then((file) => ({ default: file.FieldEditor })),
);

/** The editor of a field; until it is here, what it is about to replace. */
export function LateFieldEditor({
  instead,
  ...props
}: ComponentProps<typeof FieldEditor> & { instead?: ReactNode }) {
  return (
    <Suspense fallback={instead}>
      <FieldEditor key={props.name} {...props} />
    </Suspense>
  );
}
