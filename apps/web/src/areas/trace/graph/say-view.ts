import type { Graph } from '@throughline/shared/schema';
import { count as say } from '../../../components/count.ts';
import type { GraphView } from './graph-view.ts';

/** What the picture shows, in a sentence. */
export function sayView(graph: Graph, { items, lines }: GraphView): string {
  const shown = items.length;
  const links = lines.reduce((sum, { count }) => sum + count, 0);
  const suspects = lines.reduce((sum, line) => sum + line.suspects, 0);
  const missing = items.reduce((sum, item) => sum + item.missing.length, 0);
  const troubles = [
    suspects > 0 && `${say(suspects)} ${suspects === 1 ? 'link is' : 'links are'} suspect`,
    missing > 0 && `${say(missing)} ${missing === 1 ? 'thing is' : 'things are'} missing`,
  ].filter(Boolean);
  const whole = `${say(shown)} ${shown === 1 ? 'item' : 'items'}, ${say(links)} ${links === 1 ? 'link' : 'links'}${troubles.length > 0 ? `: ${troubles.join(', ')}` : ''}.`;
  return graph.isTruncated
    ? `${whole} The first of ${say(graph.total)}: choose fewer kinds to see the rest.`
    : whole;
}
