import React from "react";

/** Line drawings on a grid of 16. */
const DRAWINGS = {
  survey: <path d="M2.5 3.5h11v9h-11zM2.5 6.5h11M6 6.5v6" />,
  checklist: <path d="M7 4h6.5M7 8h6.5M7 12h6.5M2.4 3.9l1 1 1.7-2M2.4 7.9l1 1 1.7-2M2.4 11.9l1 1 1.7-2" />,
  table: <path d="M2.5 2.5h11v11h-11zM2.5 6h11M2.5 9.8h11M6.2 6v7.5" />,
  more: (
    <g fill="currentColor" stroke="none">
      <circle cx="3" cy="8" r="1.3" />
      <circle cx="8" cy="8" r="1.3" />
      <circle cx="13" cy="8" r="1.3" />
    </g>
  ),
  "chevron-down": <path d="M4 6l4 4 4-4" />,
  "chevron-up": <path d="M4 10l4-4 4 4" />,
  "chevron-left": <path d="M10 4L6 8l4 4" />,
  "chevron-right": <path d="M6 4l4 4-4 4" />,
  arrow: <path d="M2.5 8H13M9.5 4.5L13 8l-3.5 3.5" />,
  search: <path d="M11 7a4 4 0 11-8 0 4 4 0 018 0zM10 10l3.5 3.5" />,
  refresh: <path d="M13 8a5 5 0 11-1.5-3.5M12 2v3H9" />,
  plus: <path d="M8 3v10M3 8h10" />,
  check: <path d="M3 8.5l3.2 3.2L13 5" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  clock: <path d="M13.5 8a5.5 5.5 0 11-11 0 5.5 5.5 0 0111 0zM8 4.8V8l2.3 1.6" />,
  info: <path d="M2.5 2.5h11v11h-11zM8 7.2v3.6M8 4.8v.4" />,
  stop: <path d="M4 4h8v8H4z" fill="currentColor" />,
  paint: (
    <path d="M7 2.6L2.6 7a1 1 0 000 1.4l4 4a1 1 0 001.4 0L12.4 8zM2.8 8.2h9.3M5 4.6L3.6 3.2M13.6 10.4c.7 1 1 1.5 1 2a1 1 0 01-2 0c0-.5.3-1 1-2z" />
  ),
  erase: <path d="M9 3l4.5 4.5-5 5H5.8L2.5 9.2zM5.8 6.2l4.5 4.5M8.5 12.5h5" />,
} as const;

export type IconName = keyof typeof DRAWINGS;

export interface IconProps {
  readonly name: IconName;
  readonly size?: number;
}

/** A drawing without a meaning of its own: the word beside it says what it is. */
export function Icon({ name, size = 16 }: IconProps): React.ReactElement {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
