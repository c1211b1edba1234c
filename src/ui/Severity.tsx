import React from "react";

export type SeverityKind = "error" | "warning" | "info" | "ok" | "missing" | "running" | "later";

const circle = <circle className="shape" cx="8" cy="8" r="7" />;

const SHAPES: Readonly<Record<SeverityKind, React.ReactElement>> = {
  error: (
    <>
      {circle}
      <path className="mark" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" />
    </>
  ),
  warning: (
    <>
      <path className="shape" d="M8 1.3l7.1 13H.9z" />
      <path className="mark" d="M8 5.9v4M8 12v.5" />
    </>
  ),
  info: (
    <>
      <rect className="shape" x="1.6" y="1.6" width="12.8" height="12.8" rx="2.4" />
      <path className="mark" d="M8 7.3v4.2M8 4.5v.6" />
    </>
  ),
  ok: (
    <>
      {circle}
      <path className="mark" d="M4.8 8.3l2.2 2.2 4.200-4.6" />
    </>
  ),
  missing: (
    <>
      <circle className="shape" cx="8" cy="8" r="6.8" />
      <path className="mark" d="M6.1 6.3a1.95 1.95 0 113 1.7c-.7.4-1.1.8-1.1 1.5M8 11.6v.3" />
    </>
  ),
  running: (
    <>
      <circle className="shape" cx="8" cy="8" r="6" />
      <path className="mark" d="M8 2a6 6 0 016 6" />
    </>
  ),
  later: <circle className="shape" cx="8" cy="8" r="6" />,
};

export interface SeverityProps {
  readonly kind: SeverityKind;
  /** Said by a screen reader; without it the symbol only repeats a word beside it. */
  readonly label?: string | undefined;
  readonly size?: number;
}

/** Circle ✕ (to correct), triangle ! (warning), square i (information); a tick for done, a dashed circle for missing. */
export function Severity({ kind, label, size = 16 }: SeverityProps): React.ReactElement {
  const named = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg className={`severity severity-${kind}`} width={size} height={size} viewBox="0 0 16 16" focusable="false" {...named}>
      {SHAPES[kind]}
    </svg>
  );
}
