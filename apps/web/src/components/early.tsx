import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';

/**
 * A component whose file is asked for as soon as the page is, and not when it is first shown. Once it is
 * here it is drawn at once: through `lazy` it would come after a moment of what stands in for it.
 */
export function early<Props extends object>(loading: Promise<ComponentType<Props>>) {
  let Loaded: ComponentType<Props> | null = null;
  const Late = lazy(async () => ({ default: await loading }));
  loading.then(
    (component) => {
      Loaded = component;
    },
    // Whoever shows it hears of it.
    () => undefined,
  );
  return function Early({ instead, props }: { instead: ReactNode; props: Props }) {
    const Known = Loaded;
    if (Known) return <Known {...props} />;
    return (
      <Suspense fallback={instead}>
        <Late {...props} />
      </Suspense>
    );
  };
}
