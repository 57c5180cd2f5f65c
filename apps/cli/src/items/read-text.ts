import { text } from 'node:stream/consumers';

/** The value of a text option: `-` stands for what comes on standard input. */
export async function readText(value: string): Promise<string> {
  return value === '-' ? text(process.stdin) : value;
}
