import type { Finding } from '@throughline/schema';

/** How much of the readiness a finding takes, at full confidence: one error halves it. */
const WEIGHTS = { error: 1, warning: 0.4, info: 0.1 } as const;

/**
 * How ready a requirement is, 0 to 100: `100 · 2^−Σ(weight · confidence)` over its findings, rounded,
 * with weights of 1 for an error, 0.4 for a warning and 0.1 for a remark. Each term is positive, so
 * that fixing a finding never lowers it. A suppressed finding does not count.
 */
export function readinessOf(findings: readonly Pick<Finding, 'severity' | 'confidence'>[]): number {
  const burden = findings.reduce(
    (sum, { severity, confidence }) => sum + WEIGHTS[severity] * confidence,
    0,
  );
  return Math.round(100 * 2 ** -burden);
}

/** The mean readiness of some requirements, rounded; null where there are none. */
export function meanReadiness(each: readonly number[]): number | null {
  if (each.length === 0) return null;
  return Math.round(each.reduce((sum, readiness) => sum + readiness, 0) / each.length);
}
