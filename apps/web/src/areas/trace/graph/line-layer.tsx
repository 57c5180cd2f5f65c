import { LINK_RULES, type Kind } from '@throughline/shared/schema';
import { useMemo } from 'react';
import { useLight } from './graph-light.ts';
import type { GraphLayout } from './graph-layout.ts';
import { gathered, trunksOf, withRoomForWords, type DrawnLine } from './line-paths.ts';
import classes from './line-layer.module.css';

interface LineLayerProps {
  drawn: readonly DrawnLine[];
  layout: GraphLayout;
  kindOf: ReadonlyMap<string, Kind>;
}

const widthOf = (count: number) => (count === 1 ? 1.5 : Math.min(12, 2 + Math.log2(count)));

/** The links, under the tiles: grey, amber and dashed where suspect, in the hue of what they lead to when lit. */
export function LineLayer({ drawn, layout, kindOf }: LineLayerProps) {
  const lit = useLight((state) => state.lit);
  const pointed = useLight((state) => state.pointed);
  const groups = useMemo(() => {
    const single = drawn.filter(({ count }) => count === 1);
    return {
      plain: gathered(single.filter(({ suspects }) => suspects === 0)),
      suspect: gathered(single.filter(({ suspects }) => suspects > 0)),
      bundles: drawn.filter(({ count }) => count > 1),
      trunks: trunksOf(single),
    };
  }, [drawn]);
  const onPath = lit ? drawn.filter(({ a, b }) => lit.has(a) && lit.has(b)) : [];
  return (
    <svg className={classes.lines} width={layout.width} height={layout.height} aria-hidden>
      <g className={classes.all} data-faded={lit !== null || undefined}>
        {groups.trunks.map(({ x, top, bottom }) => (
          <path key={`${x} ${top}`} d={`M${x} ${top}V${bottom}`} className={classes.trunk} />
        ))}
        {groups.bundles.map(({ id, path, count, suspects }) => (
          <g key={id}>
            <path d={path} className={classes.band} style={{ strokeWidth: widthOf(count) }} />
            {suspects > 0 && <path d={path} className={classes.line} data-suspect />}
          </g>
        ))}
        {groups.plain.map((path) => (
          <path key={path} d={path} className={classes.line} />
        ))}
        {groups.suspect.map((path) => (
          <path key={path} d={path} className={classes.line} data-suspect />
        ))}
      </g>
      {onPath.map(({ id, path, b, count, suspects }) => (
        <g key={id} data-kind={kindOf.get(b)}>
          {count > 1 && (
            <path
              d={path}
              className={classes.band}
              data-lit
              style={{ strokeWidth: widthOf(count) }}
            />
          )}
          <path
            d={path}
            className={classes.line}
            data-lit
            data-suspect={suspects > 0 || undefined}
          />
        </g>
      ))}
      {withRoomForWords(onPath.filter(({ a, b }) => a === pointed || b === pointed)).map(
        ({ id, at, type }) => (
          <text key={id} x={at.x} y={at.y} className={classes.word}>
            {LINK_RULES[type].says}
          </text>
        ),
      )}
    </svg>
  );
}
