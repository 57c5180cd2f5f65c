import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { useWantsToasts } from '../components/toast-store.ts';
import { queryClient } from './query-client.ts';
import { colorSchemeManager, theme } from './theme.ts';
import { client, TRPCProvider } from './trpc.ts';

const Toasts = lazy(() =>
  import('../components/toasts.tsx').then((file) => ({ default: file.Toasts })),
);

export function Providers({ children }: { children: ReactNode }) {
  const wantsToasts = useWantsToasts();
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <TRPCProvider trpcClient={client} queryClient={queryClient}>
          {children}
        </TRPCProvider>
      </QueryClientProvider>
      <Suspense>{wantsToasts && <Toasts />}</Suspense>
    </MantineProvider>
  );
}
