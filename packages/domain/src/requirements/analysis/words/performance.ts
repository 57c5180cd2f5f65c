import { phraseTable } from '../text/phrases.ts';

/** True: speaks of speed, load or endurance, and is empty without a number. */
export const PERFORMANCE = phraseTable<boolean>([
  {
    value: true,
    phrases: `fast | quick | quickly | rapid | rapidly | swift | swiftly | slow | slowly | speedy | speedily | prompt | promptly | immediate | immediately | instant | instantly | at once | right away | straight away | without delay
      with minimal delay | without undue delay | without noticeable delay | in real time | real-time | near real-time | near-real-time | responsive | responsively | high performance | high-performance | performant | good performance | low latency | low-latency
      high throughput | high availability | highly available | high speed | high-speed | blazing | snappy | fluid | fluidly | as soon as possible | as quickly as possible | as fast as possible | asap | resource-efficient | energy-efficient | lightning-fast`,
  },
  { value: false, phrases: 'prompt the | prompt a | prompt for | instant messaging | instant message | instant messages | fast forward | quick start | quick reference | immediately after | immediately before | immediately following | fluid level | real-time clock | fast ethernet | slow query log' },
]);
