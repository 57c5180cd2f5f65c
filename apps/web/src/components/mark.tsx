/** The product's mark: a thread through a point. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden>
      <rect width="32" height="32" rx="8" fill="var(--ink)" />
      <path
        d="M5 21c6 0 5-10 11-10s5 10 11 10"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="16" cy="11" r="3.4" fill="oklch(0.72 0.14 292)" />
    </svg>
  );
}
