import React from "react";

interface RoadmapBar {
  readonly key: string;
  readonly planned: number;
  readonly plannedText: string;
  /** `null`: not due yet; nothing is drawn as zero. */
  readonly achieved: number | null;
  readonly achievedText: string;
  readonly current: boolean;
}

export interface RoadmapChartProps {
  /** Says in words what the chart shows; the table below has the figures. */
  readonly label: string;
  readonly bars: readonly RoadmapBar[];
}

const WIDTH = 326;
const HEIGHT = 150;
const BASE = 124;
const TALLEST = 96;

/** Plan (hatched) beside recognised (solid), a pair a year. */
export function RoadmapChart({ label, bars }: RoadmapChartProps): React.ReactElement {
  const most = Math.max(1, ...bars.map(({ planned, achieved }) => Math.max(planned, achieved ?? 0)));
  const slot = WIDTH / Math.max(1, bars.length);
  const bar = Math.min(20, (slot - 8) / 2);
  const height = (wards: number) => Math.round((wards / most) * TALLEST);
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatch-line" d="M0 0v6" strokeWidth="1.2" />
        </pattern>
      </defs>
      {bars.map(({ key, planned, plannedText, achieved, achievedText, current }, index) => {
        const middle = slot * (index + 0.5);
        const left = middle - bar - 1;
        return (
          <g key={key}>
            {current && <rect className="now" x={slot * index + 1} y="0" width={slot - 2} height={HEIGHT - 4} />}
            <rect
              className="planned"
              x={left}
              y={BASE - height(planned)}
              width={bar}
              height={height(planned)}
              fill="url(#hatch)"
            />
            <text x={left + bar / 2} y={BASE - height(planned) - 6}>
              {plannedText}
            </text>
            {achieved === null ? (
              <text className="none" x={middle + 1 + bar / 2} y={BASE - 5}>
                {achievedText}
              </text>
            ) : (
              <>
                <rect className="achieved" x={middle + 1} y={BASE - height(achieved)} width={bar} height={height(achieved)} />
                <text className="strong" x={middle + 1 + bar / 2} y={BASE - height(achieved) - 6}>
                  {achievedText}
                </text>
              </>
            )}
            <text className={current ? "strong" : ""} x={middle} y={BASE + 17}>
              {key}
            </text>
          </g>
        );
      })}
      <path className="axis" d={`M0 ${BASE}.5H${WIDTH}`} />
    </svg>
  );
}

/** What the two kinds of bars mean. */
export function ChartLegend({ planned, achieved }: { readonly planned: string; readonly achieved: string }): React.ReactElement {
  return (
    <div className="legend">
      <span>
        <svg className="chart-key chart" width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
          <rect className="planned" x=".5" y=".5" width="13" height="11" fill="url(#hatch)" />
        </svg>
        {planned}
      </span>
      <span>
        <svg className="chart-key chart" width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
          <rect className="achieved" width="14" height="12" />
        </svg>
        {achieved}
      </span>
    </div>
  );
}
