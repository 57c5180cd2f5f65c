import { PageHeader } from '../../components/page-header.tsx';
import { ChainCheck } from './chain-check.tsx';
import { ItemHistory } from './item-history.tsx';

/** The whole log of the project. */
export function HistoryPage() {
  return (
    <div>
      <PageHeader title="Who changed what, and when?" tab="History" actions={<ChainCheck />}>
        Every change since the beginning, newest first. Nothing is ever taken out of this log.
      </PageHeader>
      <ItemHistory />
    </div>
  );
}
