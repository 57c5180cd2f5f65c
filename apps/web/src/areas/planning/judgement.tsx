import { costOfDelay, riceScore, wsjfScore } from '@throughline/domain';
import type { RiceInputs, WsjfInputs } from '@throughline/shared/schema';
import { asText } from '../../kinds/say-fact.ts';
import { partWords } from '../../kinds/part-words.ts';
import classes from './judgement.module.css';

/** A field of several parts: each with its name, and what they come to where a formula says so. */
export function Judgement({ parts }: { parts: Record<string, unknown> }) {
  const said = Object.entries(parts).filter(([, part]) => part !== null && part !== '');
  const score = scoreText(parts);
  return (
    <>
      <dl className={classes.parts}>
        {said.map(([name, part]) => (
          <div key={name}>
            <dt>{partWords(name).label}</dt>
            <dd>{asText(part)}</dd>
          </div>
        ))}
      </dl>
      {score && <p className={classes.score}>{score}</p>}
    </>
  );
}

function scoreText(parts: Record<string, unknown>): string | null {
  if ('jobSize' in parts) {
    const inputs = parts as unknown as WsjfInputs;
    return `Cost of delay ${costOfDelay(inputs)} over size ${inputs.jobSize} = ${wsjfScore(inputs).toFixed(1)}`;
  }
  if ('reach' in parts) return `Score ${riceScore(parts as unknown as RiceInputs).toFixed(1)}`;
  return null;
}
