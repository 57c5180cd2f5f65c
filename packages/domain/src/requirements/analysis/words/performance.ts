import type { Smell } from '@throughline/schema';
import { phraseTable } from '../text/phrases.ts';

/** Null: the phrase has a fixed meaning. Adjectives of speed are a matter of taste, the rest is open. */
export const PERFORMANCE = phraseTable<Smell | null>([
  {
    value: 'subjective',
    phrases: `fast | quick | rapid | swift | slow | speedy | responsive | performant | snappy | blazing | lightning-fast | fluid | high performance | high-performance | good performance | resource-efficient | energy-efficient`,
  },
  {
    value: 'ambiguous',
    phrases: `quickly | rapidly | swiftly | slowly | speedily | prompt | promptly | immediate | immediately | instant | instantly | at once | right away | straight away | without delay
      with minimal delay | without undue delay | without noticeable delay | in real time | real-time | near real-time | near-real-time | responsively | low latency | low-latency
      high throughput | high availability | highly available | high speed | high-speed | fluidly | in a timely manner | in a timely fashion | timely | as soon as possible | as quickly as possible | as fast as possible | asap`,
  },
  {
    value: null,
    phrases: `prompt the | prompt a | prompt for | instant messaging | instant message | instant messages | fast forward | quick start | quick reference | immediately after
      immediately before | immediately following | fluid level | real-time clock | fast ethernet | slow query log`,
  },
]);
